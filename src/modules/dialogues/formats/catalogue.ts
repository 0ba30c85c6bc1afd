import type { Format, FormatName, PhaseName } from '../formats.ts'

type Phases = Format['phases']
const phases = (...given: [PhaseName, number][]): Phases =>
  given.map(([name, minutes]) => ({ name, minutes }))

/** Everybody in one circle, and what a conversation has unless it says otherwise. */
const round = {
  mostQuestions: 6,
  mostListeners: 0,
  roles: ['speaker'],
  endsIn: 'harvest',
  talks: false,
  follows: [],
  sheet: null,
} as const

// No source says how large a campfire may be: past these numbers people stop hearing each other.
const campfire: Format = {
  ...round,
  phases: phases(['arrive', 20], ['person', 50], ['break', 15], ['role', 45], ['harvest', 40], ['close', 10]),
  agreements: ['person-first', 'speak-freely', 'not-money-or-rules', 'listening', 'phones', 'own-yes'],
  openings: ['came'],
  ...{ leastSeats: 4, usualSeats: 12, mostSeats: 20 },
  around: ['client', 'close-one', 'care-worker', 'expert-by-experience', 'manager', 'board'],
}

// The talk itself stays within an hour and a half; the harvest is of those who spoke.
const mirror: Format = {
  ...round,
  phases: phases(
    ['arrive', 15],
    ['settle', 5],
    ['told', 65],
    ['asked-back', 15],
    ['break', 10],
    ['harvest', 30],
    ['close', 10],
  ),
  agreements: [
    ...(['listeners-silent', 'no-defence', 'no-reprisal', 'speak-freely', 'phones'] as const),
    ...(['own-yes', 'letter-after'] as const),
  ],
  openings: ['seen', 'needed', 'tomorrow'],
  ...{ leastSeats: 6, usualSeats: 8, mostSeats: 12, mostListeners: 15 },
  roles: ['speaker', 'listener'],
  around: ['client', 'close-one', 'care-worker', 'manager'],
  talks: true,
  follows: ['report', 'closing-letter'],
  sheet: 'seats',
}

const reflection: Format = {
  ...round,
  phases: phases(
    ['arrive', 15],
    ['alone', 15],
    ['small', 45],
    ['break', 10],
    ['together', 30],
    ['harvest', 25],
    ['close', 10],
  ),
  agreements: ['no-blame', 'own-experience', 'speak-freely', 'listening', 'phones', 'own-yes'],
  openings: ['moment', 'learnt', 'again'],
  ...{ leastSeats: 3, usualSeats: 12, mostSeats: 18 },
  around: ['client', 'close-one', 'care-worker', 'expert-by-experience'],
}

const lookBack: Format = {
  ...round,
  phases: phases(
    ['arrive', 15],
    ['became', 30],
    ['timeline', 45],
    ['break', 15],
    ['for-us', 35],
    ['harvest', 30],
    ['close', 10],
  ),
  agreements: ['became-first', 'failure-counts', 'speak-freely', 'listening', 'phones', 'own-yes'],
  openings: ['became', 'not-became', 'who-missed'],
  ...{ mostQuestions: 4, leastSeats: 3, usualSeats: 8, mostSeats: 12 },
  around: ['client', 'close-one', 'care-worker', 'manager'],
}

const ideas: Format = {
  ...round,
  phases: phases(
    ['arrive', 15],
    ['heard', 40],
    ['break', 15],
    ['harvest', 30],
    ['council-asks', 30],
    ['board-hears', 10],
    ['close', 10],
  ),
  agreements: ['council-text', 'board-date', 'nobody-named', 'speak-freely', 'listening', 'own-yes'],
  openings: ['visited', 'ask-board'],
  ...{ mostQuestions: 4, leastSeats: 4, usualSeats: 10, mostSeats: 20 },
  roles: ['speaker', 'council', 'board'],
  around: ['client-council', 'client', 'close-one', 'board'],
  follows: ['board-answer'],
}

const intervision: Format = {
  ...round,
  phases: phases(
    ['arrive', 10],
    ['case', 15],
    ['case-asked', 25],
    ['case-seen', 25],
    ['case-back', 15],
    ['harvest', 20],
    ['close', 10],
  ),
  agreements: ['no-judging', 'questions-first', 'case-stays', 'speak-freely', 'phones', 'own-yes'],
  openings: ['stuck', 'what-of-me'],
  ...{ mostQuestions: 3, leastSeats: 5, usualSeats: 6, mostSeats: 8 },
  roles: ['speaker', 'brings-case'],
  around: ['care-worker', 'expert-by-experience'],
  sheet: 'steps',
}

const dilemma: Format = {
  ...round,
  phases: phases(
    ['arrive', 10],
    ['dilemma-why', 5],
    ['dilemma-case', 10],
    ['dilemma-question', 10],
    ['dilemma-clear', 10],
    ['dilemma-eyes', 15],
    ['dilemma-ways', 10],
    ['dilemma-choice', 5],
    ['dilemma-talk', 15],
    ['dilemma-conclude', 10],
    ['dilemma-learn', 5],
    ['harvest', 10],
    ['close', 5],
  ),
  agreements: ['no-consensus', 'each-looks', 'case-stays', 'speak-freely', 'phones', 'own-yes'],
  openings: ['lost', 'whose-voice'],
  ...{ mostQuestions: 3, leastSeats: 4, usualSeats: 8, mostSeats: 12 },
  roles: ['speaker', 'brings-case'],
  around: ['client', 'close-one', 'care-worker', 'expert-by-experience'],
  sheet: 'steps',
}

export const catalogue: Readonly<Record<FormatName, Format>> = {
  campfire,
  mirror,
  reflection,
  'look-back': lookBack,
  ideas,
  intervision,
  dilemma,
}
