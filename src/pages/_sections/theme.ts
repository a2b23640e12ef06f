import TextList from '../../components/TextList.astro';
import { entrySection } from './entry-lines.ts';
import { type PartsOf, section, sentence } from './section.ts';

export const themeParts: PartsOf<'theme'> = (handbook, entry, words) => {
  const { facts } = entry;
  const modules = handbook.related(entry, 'module');
  // A theme meets where it is named, and where one of its modules is taken up.
  const named = handbook.related(entry, 'session').map((session) => session.id);
  const taken = modules.flatMap((module) => handbook.related(module, 'session').map((session) => session.id));
  const sessions = handbook.of('session').filter((session) => [...named, ...taken].includes(session.id));
  const speakers = [...(facts.speakers ?? []), ...sessions.flatMap((session) => (session.facts.speakers ?? []).map((one) => one.person))].map((one) => one.id);
  return {
    facts: sentence(words.question, facts.question),
    before: [],
    after: [
      ...entrySection(handbook, words, 'modules', words.modulesHere, modules),
      ...entrySection(handbook, words, 'sessions', words.sessionsHere, sessions),
      ...entrySection(
        handbook,
        words,
        'speakers',
        words.speakers,
        handbook.of('person').filter((person) => speakers.includes(person.id)),
      ),
      ...section('joined-by', words.joinedBy, TextList, { texts: facts.joinedBy ?? [] }, facts.joinedBy?.length),
    ],
  };
};
