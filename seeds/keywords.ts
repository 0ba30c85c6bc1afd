import { t } from './text.ts'
import type { Text } from './types.ts'

/** As the real movement published them. */
const published: Text[] = [
  t('behandeling', 'treatment'),
  t('cliënten', 'clients'),
  t('cocreatie', 'co-creation'),
  t('communicatie', 'communication'),
  t('diagnoses', 'diagnoses'),
  t('ervaringsdeskundigheid', 'expertise by experience'),
  t('ervaringskennis', 'knowledge from experience'),
  t('hulpverleners', 'care workers'),
  t('kwaliteit', 'quality'),
  t('levensverhaal', 'life story'),
  t('medicalisering', 'medicalisation'),
  t('naasten', 'close ones'),
  t('normaliseren', 'normalising'),
  t('psychiaters', 'psychiatrists'),
  t('psychisch lijden', 'mental suffering'),
  t('psychoses', 'psychoses'),
  t('van betekenis zijn', 'mattering to others'),
  t('van regels naar relaties', 'from rules to relationships'),
  t('waardevol leven', 'a life of value'),
  t('week van de radicale vernieuwing', 'week of radical renewal'),
  t('zeggenschap', 'having a say'),
  t('zelfherstellend vermogen', 'the power to recover by oneself'),
  t('zinvolle daginvulling', 'a day that means something'),
  t('zorgkantoren', 'care offices'),
  t('zorgonderwijs', 'care education'),
  t('kampvuurgesprekken', 'campfire conversations'),
  t('onderzoek', 'research'),
  t('verpleeghuiszorg en zorg thuis', 'nursing-home care and care at home'),
]

/** What writers added since, each in their own way: some say the same as another. */
const added: Text[] = [
  t('afscheid', 'saying goodbye'),
  t('alleen zijn', 'being alone'),
  t('buren', 'neighbours'),
  t('dementie', 'dementia'),
  t('eten en koken', 'eating and cooking'),
  t('familie', 'family'),
  t('geld', 'money'),
  t('herstel', 'recovery'),
  t('jeugdhulp', 'help for young people'),
  t('luisteren', 'listening'),
  t('mantelzorgers', 'family carers'),
  t('medezeggenschap', 'co-determination'),
  t('methodes', 'methods'),
  t('nacht', 'night'),
  t('rapporteren', 'reporting'),
  t('sleutels', 'keys'),
  t('stage', 'placements'),
  t('teamcultuur', 'team culture'),
  t('thuis wonen', 'living at home'),
  t('toestemming', 'consent'),
  t('tuin', 'garden'),
  t('uitnodigen', 'inviting'),
  t('vervoer', 'transport'),
  t('vrijgekomen tijd', 'freed time'),
  t('wandelen', 'walking'),
  t('werk', 'work'),
  t('wonen', 'a place to live'),
]

/** Free keywords in use. */
export const keywords: Text[] = [...published, ...added]

export const publishedKeywords = published.length
