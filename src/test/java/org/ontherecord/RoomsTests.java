package org.ontherecord;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * The drawing of the rooms shows the rooms there are.
 */
class RoomsTests {

	private static final Path ROOT = Path.of("src/main/java/org/ontherecord");

	/** "│ └ reading the reading page": each step to the right is two characters. */
	private static final Pattern ROOM = Pattern.compile("([│ ]*)[├└] (\\w+) .*");

	@Test
	void theDrawingInContributingIsTheCodes() throws IOException {
		assertThat(drawn()).containsExactlyInAnyOrderElementsOf(rooms());
	}

	@Test
	void everyRoomSaysWhatItIsIn() throws IOException {
		assertThat(rooms()).allSatisfy((room) -> assertThat(ROOT.resolve(room).resolve("package-info.java")).exists());
	}

	private static List<String> drawn() throws IOException {
		List<String> rooms = new ArrayList<>();
		List<String> path = new ArrayList<>();
		for (String line : Files.readAllLines(Path.of("docs/CONTRIBUTING.md"))) {
			Matcher room = ROOM.matcher(line);
			if (room.matches()) {
				path.subList(room.group(1).length() / 2, path.size()).clear();
				path.add(room.group(2));
				rooms.add(String.join("/", path));
			}
		}
		return rooms;
	}

	private static List<String> rooms() throws IOException {
		try (Stream<Path> folders = Files.walk(ROOT)) {
			return folders.filter((path) -> Files.isDirectory(path) && !path.equals(ROOT))
				.map((path) -> ROOT.relativize(path).toString().replace('\\', '/'))
				.toList();
		}
	}

}
