import { defineCollection } from 'astro:content';
import { handbookLoader } from './loader.ts';
import { entities } from './model/entities.ts';

const collectionOf = <Name extends keyof typeof entities>(kind: Name) => defineCollection({ loader: handbookLoader(kind), schema: entities[kind].schema as (typeof entities)[Name]['schema'] });

export const collections = {
  programme: collectionOf('programme'),
  module: collectionOf('module'),
  theme: collectionOf('theme'),
  session: collectionOf('session'),
  method: collectionOf('method'),
  worksheet: collectionOf('worksheet'),
  letter: collectionOf('letter'),
  report: collectionOf('report'),
  page: collectionOf('page'),
  cohort: collectionOf('cohort'),
  person: collectionOf('person'),
  organisation: collectionOf('organisation'),
};
