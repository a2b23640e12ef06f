import { createHash } from 'node:crypto';

/** What a host must answer with: headers for every file, and how long content-addressed files may be kept. */
export interface HostHeaders {
  everywhere: Record<string, string>;
  /** For files whose name changes with their content. */
  addressed: Record<string, string>;
}

const hashOf = (text: string) => `'sha256-${createHash('sha256').update(text).digest('base64')}'`;

/** The hashes of what stands inline between tags of a name in any of the pages, each once. */
function inlineHashes(pages: readonly string[], tag: 'script' | 'style'): string[] {
  // JSON-LD is no script to run, and would make a hash for every page.
  const inline = new RegExp(`<${tag}(?![^>]*\\s(?:src=|type="application/ld\\+json"))[^>]*>([\\s\\S]*?)</${tag}>`, 'g');
  return [...new Set(pages.flatMap((page) => [...page.matchAll(inline)].map((found) => hashOf(found[1]!))))].sort();
}

/**
 * The security policy of a built site: nothing from elsewhere, and inline only what the build itself has put there.
 * `style` attributes stay allowed, since charts place their marks by them; `wasm-unsafe-eval` is what Pagefind needs.
 * @param pages the HTML of every page
 * @source CSP Level 3, https://www.w3.org/TR/CSP3/
 */
export function hostHeaders(pages: readonly string[]): HostHeaders {
  const policy = [
    "default-src 'none'",
    ["script-src 'self' 'wasm-unsafe-eval'", ...inlineHashes(pages, 'script')].join(' '),
    ["style-src-elem 'self'", ...inlineHashes(pages, 'style')].join(' '),
    "style-src-attr 'unsafe-inline'",
    "img-src 'self' data:",
    "font-src 'self'",
    "connect-src 'self'",
    "worker-src 'self'",
    "manifest-src 'self'",
    "base-uri 'none'",
    "form-action 'self'",
    "frame-ancestors 'none'",
    "object-src 'none'",
  ];
  return {
    everywhere: {
      'Content-Security-Policy': policy.join('; '),
      'X-Content-Type-Options': 'nosniff',
      // What a reader searches for stands in the address of the page, and is nobody's to be told.
      'Referrer-Policy': 'no-referrer',
      'Permissions-Policy': 'camera=(), microphone=(), geolocation=()',
      'Cross-Origin-Opener-Policy': 'same-origin',
    },
    addressed: { 'Cache-Control': 'public, max-age=31536000, immutable' },
  };
}

const lines = (headers: Record<string, string>, write: (name: string, value: string) => string) => Object.entries(headers).map(([name, value]) => write(name, value));

/**
 * The headers as a `_headers` file.
 * @param basePath with slashes at both ends
 * @source https://docs.netlify.com/routing/headers/ (Cloudflare Pages reads the same)
 */
export function headersFile({ everywhere, addressed }: HostHeaders, basePath: string): string {
  const write = (name: string, value: string) => `  ${name}: ${value}`;
  return [`${basePath}*`, ...lines(everywhere, write), `${basePath}_astro/*`, ...lines(addressed, write), ''].join('\n');
}

/** The headers for every file as an nginx include; a location that adds a header of its own must include it again. */
export function nginxInclude({ everywhere }: HostHeaders): string {
  return [...lines(everywhere, (name, value) => `add_header ${name} "${value}" always;`), ''].join('\n');
}
