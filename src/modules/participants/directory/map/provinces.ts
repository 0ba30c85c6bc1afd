/**
 * The provinces, drawn by hand: Natural Earth's outline has none. Corners where provinces meet, and a few on the way, as
 * longitude and latitude; those beyond the coast and the border are cut off by the outline.
 */
const corners = {
  fgSea: [6.15, 53.75],
  fg: [6.2, 53.36],
  fgd: [6.33, 53.08],
  gdNorth: [6.57, 53.15],
  gdEast: [6.86, 53.02],
  gdOut: [7.4, 52.82],
  neOut: [7.4, 53.75],
  fdMiddle: [6.4, 52.96],
  fdo: [6.12, 52.84],
  doWest: [6.22, 52.67],
  doMiddle: [6.7, 52.63],
  doOut: [7.4, 52.63],
  foFl: [5.85, 52.79],
  oFlMiddle: [5.97, 52.67],
  oFlGe: [5.86, 52.52],
  ogIJssel: [6.1, 52.42],
  ogDeventer: [6.13, 52.26],
  ogMiddle: [6.5, 52.19],
  ogSouth: [6.76, 52.1],
  ogOut: [7.3, 52],
  flGeMiddle: [5.6, 52.37],
  flGeUt: [5.42, 52.26],
  flUtNh: [5.28, 52.3],
  flNhWest: [5.06, 52.42],
  flNhLake: [5.2, 52.7],
  flFrNh: [5.42, 52.86],
  frNhDam: [5.12, 53],
  frNhSea: [4.96, 53.2],
  frNhOut: [4.3, 53.5],
  nwOut: [3, 53.75],
  utNhGooi: [5.2, 52.19],
  utNhVecht: [4.95, 52.27],
  utNhZh: [4.8, 52.22],
  nhZhMiddle: [4.66, 52.27],
  nhZhSea: [4.5, 52.32],
  nhZhOut: [3.6, 52.6],
  utZhMiddle: [4.86, 52],
  utZhGe: [5.12, 51.93],
  utGeMiddle: [5.55, 51.96],
  utGeEast: [5.54, 52.08],
  zhGeNb: [5, 51.82],
  zhNbBiesbosch: [4.7, 51.72],
  zhNbZe: [4.22, 51.65],
  zhZeMiddle: [3.98, 51.74],
  zhZeOut: [3.1, 52.05],
  nbZeMiddle: [4.24, 51.48],
  nbZeOut: [4.2, 51.2],
  swOut: [3, 51.1],
  geNbMiddle: [5.4, 51.79],
  geNbLi: [5.9, 51.75],
  geLiOut: [6.3, 51.7],
  nbLiMaas: [6, 51.6],
  nbLiPeel: [5.84, 51.4],
  nbLiSouth: [5.56, 51.24],
  nbLiOut: [5.45, 51.1],
  liOut: [5.4, 50.6],
  seOut: [6.5, 50.6],
} as const satisfies Readonly<Record<string, readonly [number, number]>>

export type Corner = keyof typeof corners
export const cornerAt = (name: Corner): readonly [number, number] => corners[name]

export const provinces = [
  'groningen',
  'friesland',
  'drenthe',
  'overijssel',
  'flevoland',
  'gelderland',
  'utrecht',
  'noord-holland',
  'zuid-holland',
  'zeeland',
  'noord-brabant',
  'limburg',
] as const
export type Province = (typeof provinces)[number]

interface Drawn {
  /** All round; a side that two provinces share has the same two corners in both. */
  round: readonly Corner[]
  /** Somewhere in the middle of its land. */
  middle: readonly [number, number]
}

const drawn = (middle: readonly [number, number], round: readonly Corner[]): Drawn => ({ middle, round })

export const drawnProvinces: Readonly<Record<Province, Drawn>> = {
  groningen: drawn([6.7, 53.27], ['fgSea', 'fg', 'fgd', 'gdNorth', 'gdEast', 'gdOut', 'neOut']),
  friesland: drawn(
    [5.8, 53.08],
    [
      ...(['fgSea', 'fg', 'fgd', 'fdMiddle', 'fdo', 'foFl', 'flFrNh', 'frNhDam', 'frNhSea'] as const),
      ...(['frNhOut', 'nwOut'] as const),
    ],
  ),
  drenthe: drawn(
    [6.62, 52.87],
    ['fgd', 'gdNorth', 'gdEast', 'gdOut', 'doOut', 'doMiddle', 'doWest', 'fdo', 'fdMiddle'],
  ),
  overijssel: drawn(
    [6.45, 52.42],
    [
      ...(['fdo', 'doWest', 'doMiddle', 'doOut', 'ogOut', 'ogSouth', 'ogMiddle', 'ogDeventer'] as const),
      ...(['ogIJssel', 'oFlGe', 'oFlMiddle', 'foFl'] as const),
    ],
  ),
  flevoland: drawn(
    [5.55, 52.5],
    [
      ...(['foFl', 'oFlMiddle', 'oFlGe', 'flGeMiddle', 'flGeUt', 'flUtNh', 'flNhWest'] as const),
      ...(['flNhLake', 'flFrNh'] as const),
    ],
  ),
  gelderland: drawn(
    [5.95, 52.08],
    [
      ...(['oFlGe', 'ogIJssel', 'ogDeventer', 'ogMiddle', 'ogSouth', 'ogOut', 'geLiOut'] as const),
      ...(['geNbLi', 'geNbMiddle', 'zhGeNb', 'utZhGe', 'utGeMiddle', 'utGeEast', 'flGeUt'] as const),
      'flGeMiddle',
    ],
  ),
  utrecht: drawn(
    [5.18, 52.08],
    [
      ...(['flUtNh', 'flGeUt', 'utGeEast', 'utGeMiddle', 'utZhGe', 'utZhMiddle', 'utNhZh'] as const),
      ...(['utNhVecht', 'utNhGooi'] as const),
    ],
  ),
  'noord-holland': drawn(
    [4.85, 52.6],
    [
      ...(['nwOut', 'frNhOut', 'frNhSea', 'frNhDam', 'flFrNh', 'flNhLake', 'flNhWest', 'flUtNh'] as const),
      ...(['utNhGooi', 'utNhVecht', 'utNhZh', 'nhZhMiddle', 'nhZhSea', 'nhZhOut'] as const),
    ],
  ),
  'zuid-holland': drawn(
    [4.5, 52],
    [
      ...(['nhZhOut', 'nhZhSea', 'nhZhMiddle', 'utNhZh', 'utZhMiddle', 'utZhGe', 'zhGeNb'] as const),
      ...(['zhNbBiesbosch', 'zhNbZe', 'zhZeMiddle', 'zhZeOut'] as const),
    ],
  ),
  zeeland: drawn([3.9, 51.48], ['zhZeOut', 'zhZeMiddle', 'zhNbZe', 'nbZeMiddle', 'nbZeOut', 'swOut']),
  'noord-brabant': drawn(
    [5.3, 51.55],
    [
      ...(['zhGeNb', 'geNbMiddle', 'geNbLi', 'nbLiMaas', 'nbLiPeel', 'nbLiSouth', 'nbLiOut'] as const),
      ...(['nbZeOut', 'nbZeMiddle', 'zhNbZe', 'zhNbBiesbosch'] as const),
    ],
  ),
  limburg: drawn(
    [5.95, 51.2],
    ['geNbLi', 'geLiOut', 'seOut', 'liOut', 'nbLiOut', 'nbLiSouth', 'nbLiPeel', 'nbLiMaas'],
  ),
}
