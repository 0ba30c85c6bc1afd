import type { Slug } from './types.ts'

/** What a host did to a circle, so many days ago. */
export interface Deed {
  circle: Slug
  by: Slug
  days: number
  kind:
    | 'renamed'
    | 'described'
    | 'opened'
    | 'placed'
    | 'received'
    | 'invited'
    | 'face'
    | 'gathering-announced'
    | 'week-released'
    | 'merged'
    | 'took-in'
    | 'on-leave'
    | 'proposed-split'
  /** Whose yes it needed as well. */
  second?: Slug
  other?: Slug
  was?: string
  becomes?: string
  /** The address that it had under its earlier name. */
  formerly?: Slug
}

export const deeds: readonly Deed[] = [
  {
    ...{ circle: 'team-kade', by: 'joost', days: -310, kind: 'renamed' },
    ...{ was: 'Team Waterkant', becomes: 'Team Kade', formerly: 'team-waterkant' },
  },
  { circle: 'team-kade', by: 'joost', days: -180, kind: 'placed', other: 'lange-adem' },
  { circle: 'lange-adem', by: 'joost', days: -180, kind: 'received', other: 'team-kade' },
  { circle: 'team-kade', by: 'joost', days: -180, kind: 'opened', was: 'members', becomes: 'around' },
  {
    ...{
      circle: 'huis-aan-de-sluis',
      by: 'petra',
      second: 'joost',
      days: -210,
      kind: 'merged',
      other: 'team-kade',
    },
    becomes: 'Er wonen nog twee mensen, en die willen naar de kade.',
  },
  {
    circle: 'team-kade',
    by: 'petra',
    second: 'joost',
    days: -210,
    kind: 'took-in',
    other: 'huis-aan-de-sluis',
  },
  { circle: 'de-overzet', by: 'petra', days: -95, kind: 'described' },
  { circle: 'de-overzet', by: 'petra', days: -40, kind: 'invited', becomes: 'member' },
  { circle: 'de-overzet', by: 'petra', days: -31, kind: 'face' },
  { circle: 'de-overzet', by: 'petra', days: -12, kind: 'gathering-announced' },
  { circle: 'een-stoel-erbij', by: 'lotte', days: -20, kind: 'week-released' },
]

/** A host who is away, and who looks after the place on those days. */
export const leaves: readonly { circle: Slug; by: Slug; standIn: Slug; from: number; until: number }[] = [
  { circle: 'lange-adem', by: 'naima', standIn: 'daan', from: -4, until: 9 },
]

/** To split a circle in two, and still waiting for the second yes. */
export const splitProposal = {
  circle: 'achter-de-kerk',
  by: 'henk',
  days: -3,
  reason: 'We passen niet meer aan één tafel. Twee keukens, één ladder.',
  parts: ['Achter de kerk, de linkerkant', 'Achter de kerk, de rechterkant'],
} as const
