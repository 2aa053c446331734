/** Statements to compose in tests: four crafts, whose files are told in full beside the templates. */
import type { Statement } from '../../src/offer/schema.ts';

export const examples = {
  cook: {
    language: 'fr',
    parts: {
      audience: 'les parents qui rentrent tard',
      situation: 'qui dînent debout devant le réfrigérateur',
      means: 'en trois soirs dans leur cuisine',
      change: 'se remettre à table avec leurs enfants',
      feeling: 'le plaisir de rentrer chez eux',
    },
  },
  singer: {
    language: 'fr',
    parts: {
      audience: 'Femmes qui n’osent pas chanter.',
      situation: 'Quand elles rentrent épuisées.',
      means: 'je viens chez elles',
      change: '« qu’elles retrouvent leur voix »',
      feeling: 'fières',
    },
  },
  odd: {
    language: 'fr',
    parts: {
      audience: 'parce que tout le monde',
      situation: 'leur maison est trop petite',
      means: 'atelier de couture',
      change: 'sommeil profond',
      feeling: '???',
    },
  },
  budget: {
    language: 'en',
    parts: {
      audience: 'couples who have just moved in together',
      situation: 'who only talk about money when something bounces',
      means: 'with six kitchen-table meetings',
      change: 'decide about money together',
      feeling: 'on the same side again',
    },
  },
  sleeper: {
    language: 'en',
    parts: {
      audience: 'Young parents.',
      situation: 'they no longer dare to have friends round',
      means: 'listening to their story',
      change: 'Sleeping through the night',
      feeling: 'proud of themselves',
    },
  },
} as const satisfies Record<string, { language: 'fr' | 'en'; parts: Statement }>;
