package org.ontherecord.search;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.util.concurrent.ThreadLocalRandom;

/**
 * A port that nobody listens at.
 */
final class FreePort {

	private FreePort() {
	}

	static int between(int lowest, int highest) {
		int port = ThreadLocalRandom.current().nextInt(lowest, highest + 1);
		try (ServerSocket socket = new ServerSocket(port, 1, InetAddress.getLoopbackAddress())) {
			return socket.getLocalPort();
		}
		catch (IOException ex) {
			return between(lowest, highest);
		}
	}

}
