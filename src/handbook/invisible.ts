/**
 * A sign that cannot be seen and changes what is: control characters, which come of broken encodings and are no XML, and
 * those that turn the direction of the text that follows, by which a name can be made to look like another.
 * @source Unicode Technical Report 36, §2.5 (bidirectional text spoofing)
 */
export const invisibleSign = /(?![\t\n])\p{Cc}|[\u202A-\u202E\u2066-\u2069]/u;
