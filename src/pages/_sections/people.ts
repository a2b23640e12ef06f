import ContactList from '../../components/ContactList.astro';
import { entrySection, relatedSection } from './entry-lines.ts';
import { fact, linkedFact, type PartsOf, section } from './section.ts';
import { talkSection } from './speakers.ts';

export const personParts: PartsOf<'person'> = (handbook, entry, words) => {
  const { facts } = entry;
  const regions = (handbook.programme.facts.regions ?? []).filter((region) => region.adviser.id === entry.id);
  const named = (people: { id: string }[] = []) => people.some((one) => one.id === entry.id);
  const leads = handbook.of('session').filter(({ facts: session }) => (session.days ?? []).some((day) => day.agenda.some((item) => named(item.ledBy))));
  return {
    facts: [
      ...linkedFact(words.organisationOne, facts.organisation ? [handbook.get(facts.organisation)] : []),
      ...fact(words.region, regions.map((region) => region.name).join(', ')),
      ...fact(words.type, facts.name ? facts.role : undefined),
    ],
    before: section('contacts', words.contacts, ContactList, { contacts: facts.contacts ?? [] }, facts.contacts?.length),
    after: [
      ...entrySection(handbook, words, 'sessions', words.responsibleFor, leads),
      ...talkSection(handbook, words, entry),
      ...relatedSection(handbook, words, entry, 'cohort', 'groups', words.cohort),
    ],
  };
};

export const organisationParts: PartsOf<'organisation'> = (handbook, entry, words) => {
  const { facts } = entry;
  const contacts = [...(facts.url ? [{ channel: 'web' as const, value: facts.url }] : []), ...(facts.contacts ?? [])];
  const roles = (handbook.programme.facts.partners ?? []).filter((partner) => partner.organisation.id === entry.id).map((partner) => partner.role);
  const owner = handbook.programme.facts.owner?.id === entry.id ? [words.owner] : [];
  return {
    facts: fact(words.type, [...owner, ...roles].join(', ')),
    before: section('contacts', words.contacts, ContactList, { contacts }, contacts.length),
    after: entrySection(handbook, words, 'people', words.people, handbook.related(entry, 'person')),
  };
};
