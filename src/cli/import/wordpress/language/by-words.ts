import { francAll } from 'franc-all'

/** What people write in here, as they are called in BCP 47; of these alone it is known how their words are built. */
const codes: Readonly<Record<string, string>> = {
  nld: 'nl',
  eng: 'en',
  deu: 'de',
  fra: 'fr',
  fry: 'fy',
  nds: 'nds',
  pap: 'pap',
  spa: 'es',
  por: 'pt',
  ita: 'it',
  cat: 'ca',
  ron: 'ro',
  dan: 'da',
  swe: 'sv',
  nob: 'no',
  fin: 'fi',
  ekk: 'et',
  lit: 'lt',
  lvs: 'lv',
  pol: 'pl',
  ces: 'cs',
  slk: 'sk',
  hrv: 'hr',
  hun: 'hu',
  als: 'sq',
  tur: 'tr',
  ckb: 'ku',
  ell: 'el',
  ukr: 'uk',
  rus: 'ru',
  bul: 'bg',
  srp: 'sr',
  heb: 'he',
  arb: 'ar',
  pes: 'fa',
  urd: 'ur',
  hin: 'hi',
  tam: 'ta',
  tha: 'th',
  kat: 'ka',
  hye: 'hy',
  amh: 'am',
  tir: 'ti',
  som: 'so',
  swh: 'sw',
  ind: 'id',
  vie: 'vi',
  cmn: 'zh',
  jpn: 'ja',
  kor: 'ko',
}
const only = Object.keys(codes)

/** In letters: of fewer it is a guess. Letters that few languages have say it sooner. */
const [enough, enoughOfOthers] = [150, 40]
/** In characters: more says nothing more. */
const most = 4000
/** How like the next one it may be at most, where 1 is the same. */
const apart = 0.92

/** What a text is written in, where its words leave no doubt. */
export function languageByWords(text: string): string | undefined {
  // Addresses are in no language.
  const words = text.slice(0, most).replace(/\S*(?:[@/\\]|www\.)\S*/g, ' ')
  const [letters, latin] = [/\p{L}/gu, /\p{Script=Latin}/gu].map((sign) => words.match(sign)?.length ?? 0)
  if (letters === undefined || latin === undefined) return undefined
  if (letters < (latin * 2 < letters ? enoughOfOthers : enough)) return undefined
  const [[best, likeness] = ['', 0], [, next] = ['', 0]] = francAll(words, { only })
  return likeness > 0 && next < apart ? codes[best] : undefined
}
