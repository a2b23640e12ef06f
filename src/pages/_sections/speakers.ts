import SpeakerList from '../../components/SpeakerList.astro';
import TalkList from '../../components/TalkList.astro';
import type { Section } from '../../components/section.ts';
import type { Handbook, Linked } from '../../handbook/connect.ts';
import { speakersOf, talksOf } from '../../handbook/views/speakers.ts';
import type { Words } from '../../i18n/words.ts';
import { materialLines } from './materials.ts';
import { section } from './section.ts';

/** The guests of a session, with who they are and their slides, or none. */
export function speakerSection(handbook: Handbook, words: Words, session: Linked<'session'>): Section[] {
  const { lang } = session;
  const speakers = speakersOf(handbook, session).map((speaker) => ({ ...speaker, ...(lang ? { lang } : {}), materials: materialLines(speaker.materials, lang) }));
  return section('speakers', words.speakers, SpeakerList, { language: handbook.language, speakers }, speakers.length);
}

/** Where somebody speaks, on what, and with which slides, or none. */
export function talkSection(handbook: Handbook, words: Words, person: Linked<'person'>): Section[] {
  const talks = talksOf(handbook, person).map(({ session, speaker: { topic, materials } }) => ({
    session,
    ...(topic ? { topic } : {}),
    materials: materialLines(materials, session.lang),
  }));
  return section('speaks', words.speaksAt, TalkList, { language: handbook.language, talks }, talks.length);
}
