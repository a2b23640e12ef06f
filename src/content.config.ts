import { defineCollection } from 'astro:content';
import { handbookLoader } from './loader.ts';
import { entities } from './model/entities.ts';

// Written out, since Astro takes the types of its collections from what stands here.
export const collections = {
  programme: defineCollection({ loader: handbookLoader('programme'), schema: entities.programme.schema }),
  module: defineCollection({ loader: handbookLoader('module'), schema: entities.module.schema }),
  theme: defineCollection({ loader: handbookLoader('theme'), schema: entities.theme.schema }),
  session: defineCollection({ loader: handbookLoader('session'), schema: entities.session.schema }),
  method: defineCollection({ loader: handbookLoader('method'), schema: entities.method.schema }),
  worksheet: defineCollection({ loader: handbookLoader('worksheet'), schema: entities.worksheet.schema }),
  letter: defineCollection({ loader: handbookLoader('letter'), schema: entities.letter.schema }),
  report: defineCollection({ loader: handbookLoader('report'), schema: entities.report.schema }),
  page: defineCollection({ loader: handbookLoader('page'), schema: entities.page.schema }),
  cohort: defineCollection({ loader: handbookLoader('cohort'), schema: entities.cohort.schema }),
  person: defineCollection({ loader: handbookLoader('person'), schema: entities.person.schema }),
  organisation: defineCollection({ loader: handbookLoader('organisation'), schema: entities.organisation.schema }),
};
