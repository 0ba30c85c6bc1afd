import { type Judged, questionsIn } from './parsed.ts'

/** What people asked of the example who walked through it, and did not find. */
export const walked: readonly Judged[] = questionsIn(
  'walked',
  `
i-roc | i-roc
iroc | i-roc
irok | i-roc
debakkervandrieuur | de-bakker-van-drie-uur
bakkervandrieur | de-bakker-van-drie-uur
sleutelbijdeburen | een-sleutel-bij-de-buren
groententuin | drie-uur-op-woensdag drie-jaar-de-boomgaard
wat doe je als iemand verdwaald is | een-eindje-om een-eindje-meelopen de-naambordjes
medicatie verkeerd gegeven | negen-jaar-in-vier-regels
dossiers lezen samen met client | samen-lezen-wat-er-staat negen-jaar-in-vier-regels
deurbel | de-bel-deed-het-niet
verdwaald | een-eindje-om een-eindje-meelopen de-naambordjes
cliëntenraad | de-naambordjes drie-jaar-de-boomgaard
clientenraad | de-naambordjes drie-jaar-de-boomgaard
wegloop gedrag | een-eindje-meelopen een-eindje-om de-naambordjes
vrouw van negentig | een-nacht-slapen
90 jarige | een-nacht-slapen
`,
)
