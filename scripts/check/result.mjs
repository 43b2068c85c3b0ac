/** What a check answers: whether all is well, what it has read, and what it says; nothing read is never well. */

/** `read` is a count of `what` ("files", "modules"). */
export function checkResult({ ok, read, what, said }) {
  if (read > 0) return { ok, summary: `${read} ${what} read`, said: ok ? '' : said };
  return { ok: false, summary: `0 ${what} read`, said: `This check has read nothing, so it shows nothing.\n${said}` };
}
