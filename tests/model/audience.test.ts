import { expect, test } from 'vitest';
import { audiences, mayRead } from '../../src/model/audience.ts';

test('each audience reads what the ones before it may read, and nothing above', () => {
  const readable = Object.fromEntries(audiences.map((edition) => [edition, audiences.filter((audience) => mayRead(edition, audience))]));
  expect(readable).toEqual({
    public: ['public'],
    participant: ['public', 'participant'],
    facilitator: ['public', 'participant', 'facilitator'],
  });
});
