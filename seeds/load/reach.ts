/** What one held conversation lets whom read: indexes into its words, its clusters and its answers. */
interface Reach {
  slug: string
  /** Words for everyone, for the house too, and for those who were there too. */
  everyone: string
  house: string
  circle: string
  clusters: string
  /** Answers that have words for everyone behind them. */
  open: string
  /** Answers that the house may follow: all there are. */
  answers: string
}

const of = (
  slug: string,
  [everyone, house, circle]: [string, string, string],
  [clusters, open, answers]: [string, string, string],
): Reach => ({ slug, everyone, house, circle, clusters, open, answers })

/** For the tests, written by hand from `seeds/fires`: neither the loader nor a policy is asked. */
export const reach = {
  soup: of(
    'de-soep-en-de-thermometer',
    ['0 1 6', '0 1 2 3 5 6 10', '0 1 2 3 4 5 6 10'],
    ['0 1 2 3', '0 1 2', '0 1 2'],
  ),
  birthday: of(
    'wie-komt-er-op-je-verjaardag',
    ['0 2 4', '0 1 2 3 4 10', '0 1 2 3 4 5 6 10'],
    ['0 1 2', '0', '0 1 2'],
  ),
  coffin: of('wie-draagt-de-kist', ['0 1 4', '0 1 2 3 4 9', '0 1 2 3 4 5 9'], ['0 1 2', '0', '0 1']),
  mirror: of(
    'jullie-zitten-achter-ons',
    ['0 2 3 7', '0 1 2 3 4 6 7 11', '0 1 2 3 4 5 6 7 11'],
    ['0 1 2 3 4', '0 1 2 3', '0 1 2 3'],
  ),
  stop: of('voorbij-de-laatste-halte', ['0 1 8', '0 1 2 5 8', '0 1 2 3 5 8'], ['0 1 2', '0', '0 1']),
  kitchen: of('aan-wiens-keukentafel', ['0 3 4', '0 2 3 4 7 9', '0 1 2 3 4 7 9'], ['0 1 2', '', '2']),
  taxi: of(
    'de-taxi-van-twintig-voor-drie',
    ['0 1', '0 1 2 3 4 6 8', '0 1 2 3 4 5 6 8'],
    ['0 1 2', '0', '0 1'],
  ),
  soupAgain: of(
    'hoe-is-het-met-de-soep',
    ['0 3 5 10', '0 1 2 3 4 5 10', '0 1 2 3 4 5 6 10'],
    ['0 1 2 3', '0 2', '0 1 2'],
  ),
  board: of(
    'dit-vragen-wij-aan-het-bestuur',
    ['0 1 4 10', '0 1 2 3 4 10', '0 1 2 3 4 5 9 10'],
    ['0 1 2 3', '0 1 2', '0 1 2'],
  ),
  night: of(
    'wie-slaapt-hier-vannacht',
    ['0 1', '0 1 2 3 4 6 9', '0 1 2 3 4 5 6 9'],
    ['0 1 2 3', '0 1', '0 1 2'],
  ),
  sunday: of(
    'zondag-om-elf-uur',
    ['4 8 11', '0 1 3 4 5 8 11', '0 1 2 3 4 5 6 8 11'],
    ['0 1 2 3', '0 1 2', '0 1 2'],
  ),
  door: of(
    'de-deur-naar-de-tuin',
    ['0 1 4 7', '0 1 2 3 4 5 7 9', '0 1 2 3 4 5 6 7 8 9'],
    ['0 1 2 3', '0 1', '0 1'],
  ),
  teeth: of(
    'zestien-keer-tandenpoetsen',
    ['0 2 8', '0 1 2 3 4 8 9', '0 1 2 3 4 5 8 9'],
    ['0 1 2 3', '0 1', '0 1 2'],
  ),
  glass: of(
    'achter-glas',
    ['0 1 4 9', '0 1 2 3 4 5 6 7 9', '0 1 2 3 4 5 6 7 9 11'],
    ['0 1 2 3 4', '0 1 3', '0 1 2 3'],
  ),
  fine: of(
    'ik-zeg-te-vaak-dat-het-goed-komt',
    ['0 9', '0 3 4 8 9', '0 1 2 3 4 8 9'],
    ['0 1 2 3', '1', '0 1'],
  ),
  halfPastTwo: of(
    'de-deur-om-half-drie',
    ['0 3 11 12', '0 1 2 3 5 6 11 12', '0 1 2 3 4 5 6 10 11 12'],
    ['0 1 2 3', '2 3', '2 3'],
  ),
  jumper: of('wie-heeft-mijn-trui-aan', ['0 2 3', '0 1 2 3 5', '0 1 2 3 4 5 8'], ['0 1', '', '']),
} as const satisfies Record<string, Reach>

export type HeldFire = keyof typeof reach

export const listed = (indexes = ''): number[] => (indexes ? indexes.split(' ').map(Number) : [])
