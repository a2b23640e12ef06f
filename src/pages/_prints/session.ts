import Guide from '../../components/prints/Guide.astro';
import ParticipantSheet from '../../components/prints/ParticipantSheet.astro';
import type { Linked } from '../../handbook/connect.ts';
import { guideOf } from '../../handbook/views/guide.ts';
import { bodyOf, publicAddress } from '../../site.ts';
import { drawn, type Printer } from './print-page.ts';

const shellOf = (kind: string, session: Linked<'session'>, group: string) => ({ title: `${kind}: ${session.title}, ${group}`, back: session });

/** The guide of a session, for a group or for any. */
export const guidePrint: Printer = async (handbook, print, words) => {
  const session = print.entry as Linked<'session'>;
  const guide = guideOf(handbook, session, print.occurrence);
  const prose = (await bodyOf(session))?.Content;
  return {
    shell: shellOf(words.guide, session, print.occurrence?.cohort.title ?? words.anyGroup),
    run: guide.days,
    ...drawn(Guide, { language: handbook.language, guide, prose, address: publicAddress(handbook, session.href) }),
  };
};

/** What a participant has on paper of a session, for a group or for any. */
export const sheetPrint: Printer = (handbook, print, words) => {
  const session = print.entry as Linked<'session'>;
  const guide = guideOf(handbook, session, print.occurrence);
  return Promise.resolve({
    shell: shellOf(words.sheet, session, print.occurrence?.cohort.title ?? words.anyGroup),
    ...drawn(ParticipantSheet, { language: handbook.language, guide, address: publicAddress(handbook, session.href) }),
  });
};
