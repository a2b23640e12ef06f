import { describe, expect, test } from 'vitest';
import { llmsText } from '../../src/outputs/llms-text.ts';
import { robotsText } from '../../src/outputs/robots.ts';
import { securityText } from '../../src/outputs/security-text.ts';
import { page, programme, session } from '../content-files.ts';
import { handbookOf } from '../handbook-of.ts';

const site = 'https://program.example.org';

describe('robots.txt', () => {
  test('opens what is for everybody, and names its site map', () => {
    expect(robotsText(true, `${site}/sitemap-index.xml`)).toBe(`User-agent: *\nDisallow:\n\nSitemap: ${site}/sitemap-index.xml\n`);
    expect(robotsText(true, undefined)).toBe('User-agent: *\nDisallow:\n');
  });

  test('closes what is not, and names nothing of it', () => {
    expect(robotsText(false, `${site}/sitemap-index.xml`)).toBe('User-agent: *\nDisallow: /\n');
  });
});

describe('security.txt', () => {
  const textOf = (security: unknown, at: string | undefined = site) =>
    securityText(handbookOf({ 'programme.yaml': programme(security ? { security } : {}) }), '/.well-known/security.txt', at);

  test('has a contact, an end and where it lies', () => {
    expect(textOf({ contact: 'sikkerhet@example.org', expires: '2027-06-30' })).toBe(
      ['Contact: mailto:sikkerhet@example.org', 'Expires: 2027-06-30T00:00:00Z', 'Preferred-Languages: nb, en', `Canonical: ${site}/.well-known/security.txt`, ''].join('\n'),
    );
  });

  test('may have a contact on the web, and no address where the site has none', () => {
    const text = securityText(handbookOf({ 'programme.yaml': programme({ security: { contact: 'https://example.org/hull', expires: '2028-02-29' } }) }), '/x', undefined);
    expect(text).toBe(['Contact: https://example.org/hull', 'Expires: 2028-02-29T00:00:00Z', 'Preferred-Languages: nb, en', ''].join('\n'));
  });

  test('is not there where the programme does not say', () => expect(textOf(undefined)).toBeUndefined());
});

describe('llms.txt', () => {
  const files = {
    'programme.yaml': programme({ summary: { nb: 'Et program\nfor ledere.', en: 'A programme for leaders.' } }),
    'sessions/oppstart.mdx': session('Oppstart [ny]'),
    'pages/praktisk.mdx': page('Praktisk'),
    'en/pages/praktisk.mdx': page('Practical'),
  };

  test('says what the handbook is, and links to every page with what it gives', () => {
    expect(llmsText(handbookOf(files), ['page', 'session', 'module'], site)).toBe(
      [
        '# Lederprogram',
        '> Et program for ledere.',
        [
          `- [Programbeskrivelse](${site}/programbeskrivelse/): Alt om programmet på ett sted: mål, tid, datoer, penger, vilkår og hvem du kan spørre.`,
          `- [Personvern](${site}/personvern/): Hva dette nettstedet lagrer, hvor det ligger, og hvordan du sletter det.`,
        ].join('\n'),
        `## Om programmet\n\n- [Praktisk](${site}/sider/praktisk/): Om Praktisk.`,
        `## Samlinger og møter\n\n- [Oppstart \\[ny\\]](${site}/samlinger/oppstart/): Om Oppstart [ny].`,
        `## For programmer\n\n- [programme.json](${site}/programme.json)\n`,
      ].join('\n\n'),
    );
  });

  test('in another language leaves out what is not translated', () => {
    const text = llmsText(handbookOf(files, { language: 'en' }), ['page', 'session'], site);
    expect(text).toContain(`- [Practical](${site}/en/sider/praktisk/)`);
    expect(text).not.toContain('Oppstart');
  });
});
