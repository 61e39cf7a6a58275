package org.ontherecord.corpus;

import java.util.concurrent.atomic.AtomicInteger;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;

import static org.assertj.core.api.Assertions.assertThat;

@ExtendWith(OutputCaptureExtension.class)
class DiskSpaceTests {

	@Test
	void aFullDiskIsSaidOnceAndWaitedFor(CapturedOutput output) throws InterruptedException {
		AtomicInteger asked = new AtomicInteger();
		new DiskSpace(() -> (asked.incrementAndGet() < 4) ? 0 : DiskSpace.LEAST.toBytes()).await();
		assertThat(asked).hasValue(4);
		assertThat(output.toString().lines()).filteredOn((line) -> line.contains("goes on once it has 64 MB"))
			.hasSize(1);
	}

	@Test
	void aDatabaseThatIsNoFileNeedsNone() throws InterruptedException {
		new DiskSpace("jdbc:h2:mem:x").await();
	}

}
