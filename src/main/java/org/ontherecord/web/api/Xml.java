package org.ontherecord.web.api;

import java.io.OutputStream;
import java.util.regex.Pattern;

import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/**
 * Writes XML as it goes, so that the whole never stands in memory.
 */
public final class Xml {

	/** Each is one UTF-16 unit, as what stands for it is, so that all positions stay. */
	private static final Pattern NO_XML = Pattern.compile("[^\\t\\n\\r -\\uD7FF\\uE000-\\uFFFD\\x{10000}-\\x{10FFFF}]");

	private final XMLStreamWriter writer;

	/**
	 * Begins a document.
	 * @param namespace of all its elements
	 */
	public Xml(OutputStream target, String root, String namespace, String... attributes) {
		try {
			this.writer = XMLOutputFactory.newFactory().createXMLStreamWriter(target, "UTF-8");
			this.writer.writeStartDocument("UTF-8", "1.0");
			this.writer.writeStartElement(root);
			this.writer.writeDefaultNamespace(namespace);
			write(attributes);
		}
		catch (XMLStreamException ex) {
			throw new BrokenXmlException(ex);
		}
	}

	public Xml start(String element, String... attributes) {
		try {
			this.writer.writeStartElement(element);
			write(attributes);
			return this;
		}
		catch (XMLStreamException ex) {
			throw new BrokenXmlException(ex);
		}
	}

	/** Names and values in turn. */
	private void write(String... attributes) throws XMLStreamException {
		for (int i = 0; i < attributes.length; i += 2) {
			this.writer.writeAttribute(attributes[i], legible(attributes[i + 1]));
		}
	}

	public Xml text(String text) {
		try {
			this.writer.writeCharacters(legible(text));
			return this;
		}
		catch (XMLStreamException ex) {
			throw new BrokenXmlException(ex);
		}
	}

	private static String legible(String text) {
		return NO_XML.matcher(text).replaceAll("\uFFFD");
	}

	public Xml end() {
		try {
			this.writer.writeEndElement();
			return this;
		}
		catch (XMLStreamException ex) {
			throw new BrokenXmlException(ex);
		}
	}

	public Xml element(String element, String text, String... attributes) {
		return start(element, attributes).text(text).end();
	}

	/** Ends the document; the stream stays open. */
	public void close() {
		try {
			this.writer.writeEndDocument();
			this.writer.flush();
		}
		catch (XMLStreamException ex) {
			throw new BrokenXmlException(ex);
		}
	}

	/** The stream takes no more. */
	static final class BrokenXmlException extends RuntimeException {

		private static final long serialVersionUID = 1;

		BrokenXmlException(XMLStreamException ex) {
			super(ex);
		}

	}

}
