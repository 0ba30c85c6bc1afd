import { t } from './text.ts'
import type { Text } from './types.ts'

/** Free keywords in use. */
export const keywords: Text[] = [
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
