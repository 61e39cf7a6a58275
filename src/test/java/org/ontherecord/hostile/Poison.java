package org.ontherecord.hostile;

import java.util.List;

/**
 * Words that would do something where they are taken for more than words.
 */
final class Poison {

	/** What a page that runs them would leave behind. */
	static final String MARK = "harmed";

	static final List<String> WORDS = List.of("<script>harmed=1</script>", "\"><img src=x onerror=harmed=1>",
			"' onmouseover='harmed=1", "</title></textarea></script><svg onload=harmed=1>", "javascript:harmed=1",
			"data:text/html,<script>harmed=1</script>", "]]><!-- --!><![CDATA[", "<base href=//evil.example/>",
			"<meta http-equiv=refresh content=0;url=//evil.example>", "__${T(java.lang.System).exit(1)}__::.x",
			"[[${7*7}]] [(${7*7})] #{title} ${7*7}", "{0} {1} '{' %s %n", "=cmd|' /C calc'!A0", "@SUM(1+1)*cmd",
			"'; drop table article; --", "a\r\nSet-Cookie: harmed=1", "../../../etc/passwd", "%00%0d%0a%2e%2e%2f",
			"\u0000\u0007\u0008\u001B[2J\u007F\u009B", "\u202Edetrever\u202C \u2066\u2067\u2069\u200F", "\uD83D",
			"\uDE00\uD83D", "a\uD83Db\uDC00", "\uFEFF\uFFFE\uFFFF\uFDD0", "e" + "\u0301".repeat(150),
			"\u2028\u2029\u0085\u000B\f", "“‘“‘»«„", "’’’’s", "日本\u3000語\uFF02", "\u0130I\u0131\u00DF\uFB03\u1E9E",
			"\u200B\u00AD\u2060", "&lt;b&gt;&#0;&#xD800;&amp;amp;");

	private Poison() {
	}

}
