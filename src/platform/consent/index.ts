export {
  type Audience,
  atTable,
  audiences,
  isNamed,
  type Purpose,
  purposes,
  type TableAudience,
} from './audience.ts'
export {
  type Entry,
  narrows,
  type Reader,
  reaches,
  type Standing,
  type Standings,
  same,
  standingsOf,
  standingWord,
} from './ledger.ts'
export { type ConsentNeed, consent, enough } from './need.ts'
export { type Act, decidedAlone, standingsTogether, untilSecond } from './together.ts'
export { waysToSayYes, waysToWriteDown, type YesHow } from './ways-to-say-yes.ts'
