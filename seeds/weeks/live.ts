import type { Stage } from '../../src/modules/weeks/live/schema.ts'
import type { hummed } from '../told/hummed.ts'
import type { photos } from '../told/photos.ts'
import type { Slug } from '../types.ts'

/** A film or sound of the house's own, laid ready for a stage. */
export interface SeedFilm {
  slug: Slug
  title: string
  /** A file beside this one, or what was hummed. */
  from: { file: string } | { hummed: keyof typeof hummed }
  captions?: string
  onStage?: boolean
}

/** A slide as a picture, painted among the photos. */
export interface SeedSlide {
  slug: Slug
  photo: keyof typeof photos
  /** What there is to see on it. */
  words: string
  onStage?: boolean
}

/** What one follows from anywhere: which of a Week's programme, and what is there now. */
export interface SeedLive {
  week: Slug
  session: Slug
  stage: Stage
  nowWords: string
  slide: string
  streamUrl: string
  streamHost: string
  slidesUrl: string
  films: readonly SeedFilm[]
  slides: readonly SeedSlide[]
  captions: readonly string[]
  questions: readonly { words: string; state: 'waiting' | 'stage' | 'answered' | 'later' }[]
}

/** Weeks ahead the hall is tried out: one can follow that already. */
export const live: readonly SeedLive[] = [
  {
    week: 'this',
    session: 'opening',
    stage: 'now',
    nowWords: 'We proberen het podium uit, met Lotte Smeets',
    slide: '',
    streamUrl: 'https://beeld.voorbeeld.example/week',
    streamHost: 'Beeld uit Klaverum',
    slidesUrl: 'https://beeld.voorbeeld.example/week/dias',
    films: [
      {
        slug: 'stoel',
        title: 'Er komt een stoel bij',
        from: { file: 'chair.webm' },
        captions: `WEBVTT

00:00.300 --> 00:02.000
Eén stoel, bij het vuur.

00:02.100 --> 00:04.000
Iemand zet er een naast.

00:04.100 --> 00:06.500
En nog een. Zo begint het.`,
        onStage: true,
      },
      { slug: 'sleepboot', title: 'De sleepboot vertrekt', from: { hummed: 'tugboat' } },
    ],
    slides: [
      {
        slug: 'leeg',
        photo: 'emptyHall',
        words: 'Een lege zaal in de avond. In het midden staat één houten stoel, in het licht van een raam.',
        onStage: true,
      },
      {
        slug: 'erbij',
        photo: 'secondChair',
        words:
          'Dezelfde zaal. Iemand zette een tweede stoel naast de eerste, een beetje schuin, zoals je zit als je praat.',
      },
      { slug: 'kring', photo: 'manyChairs', words: '' },
    ],
    captions: [
      'Goedemiddag. Hoor je me achterin ook?',
      'Dit is een proef. Er staat nu één stoel, en ik sta ernaast.',
      'Straks mag wie iets wil zeggen er een stoel bij zetten.',
      'Wie thuis meekijkt: jouw vraag komt hier op het scherm, in je eigen woorden.',
      'Er komt net een vraag binnen. Die zetten we erbij.',
    ],
    questions: [
      { words: 'Mag mijn moeder op haar eigen stoel komen? Die heeft wielen.', state: 'stage' },
      { words: 'Kun je de microfoon iets dichterbij houden?', state: 'answered' },
      { words: 'Wie betaalt al die stoelen?', state: 'waiting' },
      { words: 'Hoe doe je dit in een huis waar niemand wil praten?', state: 'waiting' },
      { words: 'Komt hier een verslag van?', state: 'later' },
    ],
  },
]
