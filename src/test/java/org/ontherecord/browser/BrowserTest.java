package org.ontherecord.browser;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.extension.ExtendWith;
import org.ontherecord.ReadingRoom;

/**
 * A test that visits the application in a browser. Its methods take a {@link Chromium}.
 */
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.TYPE)
@Tag("browser")
@ReadingRoom
@ExtendWith(ChromiumExtension.class)
@interface BrowserTest {

}
