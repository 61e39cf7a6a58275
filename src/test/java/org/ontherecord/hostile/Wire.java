package org.ontherecord.hostile;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.net.SocketException;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.TimeUnit;

/**
 * Sends bytes as they are, and reads what comes back until the connection ends.
 */
record Wire(int port) {

	/** In milliseconds; a machine may be busy with other things. */
	private static final int PATIENCE = 60_000;

	/** What came back, a character a byte; empty where the connection was just closed. */
	String answer(String request) {
		ByteArrayOutputStream answer = new ByteArrayOutputStream();
		try (Socket socket = connected()) {
			socket.getOutputStream().write(bytes(request));
			socket.shutdownOutput();
			socket.getInputStream().transferTo(answer);
		}
		catch (SocketException ex) {
			// It hung up on what it would not read to the end.
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
		return answer.toString(StandardCharsets.ISO_8859_1);
	}

	/** Begins a request and never ends it, a byte each so many milliseconds. */
	void drip(String beginning, long millis) {
		try (Socket socket = connected()) {
			socket.getOutputStream().write(bytes(beginning));
			while (true) {
				TimeUnit.MILLISECONDS.sleep(millis);
				socket.getOutputStream().write('x');
			}
		}
		catch (IOException | InterruptedException ex) {
			// Either had enough.
		}
	}

	/** Reads an answer at so many bytes a second. */
	void read(String request, int bytesASecond) {
		try (Socket socket = new Socket()) {
			socket.setReceiveBufferSize(bytesASecond);
			socket.connect(new InetSocketAddress(InetAddress.getLoopbackAddress(), this.port));
			socket.getOutputStream().write(bytes(request));
			InputStream answer = socket.getInputStream();
			while (answer.readNBytes(bytesASecond / 10).length > 0) {
				TimeUnit.MILLISECONDS.sleep(100);
			}
		}
		catch (IOException | InterruptedException ex) {
			// Either had enough.
		}
	}

	private Socket connected() throws IOException {
		Socket socket = new Socket(InetAddress.getLoopbackAddress(), this.port);
		socket.setSoTimeout(PATIENCE);
		return socket;
	}

	private static byte[] bytes(String request) {
		return request.getBytes(StandardCharsets.ISO_8859_1);
	}

}
