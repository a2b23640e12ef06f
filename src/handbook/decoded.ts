/** A part of an address without its percent signs; as written where it is not encoded in the way of RFC 3986 §2.1. */
export function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
