import { t } from '../text.ts'
import type { Circle, Telephone, Text } from '../types.ts'

const partner = (
  slug: string,
  name: Text,
  description: Text,
  contactName: string,
  telephone: Telephone,
): Circle => ({
  slug,
  kind: 'partner',
  parent: 'een-stoel-erbij',
  name,
  description,
  contact: { name: contactName, telephone },
})

/** The roles of the public bodies are real; every person and number is invented, and none of them is given words. */
export const partners: Circle[] = [
  partner(
    'vws',
    t('Ministerie van Volksgezondheid, Welzijn en Sport', 'Ministry of Health, Welfare and Sport'),
    t('Maakt de wetten over zorg.', 'Makes the laws on care.'),
    'Maarten de Wit',
    '085 000 03 01',
  ),
  partner(
    'igj',
    t('Inspectie Gezondheidszorg en Jeugd', 'Health and Youth Care Inspectorate'),
    t('Houdt toezicht op de zorg.', 'Supervises care.'),
    'Josien Kramer',
    '085 000 03 02',
  ),
  partner(
    'nza',
    t('Nederlandse Zorgautoriteit', 'Dutch Healthcare Authority'),
    t(
      'Gaat over de tarieven en over wat er vastgelegd moet worden.',
      'Decides on prices and on what has to be recorded.',
    ),
    'Rajiv Sewnarain',
    '085 000 03 03',
  ),
  partner(
    'zorgkantoor-veenstreek',
    t('Zorgkantoor Veenstreek', 'Veenstreek Care Office'),
    t(
      'Koopt langdurige zorg in. Een verzonnen zorgkantoor.',
      'Buys long-term care. An invented care office.',
    ),
    'Omar Benali',
    '085 000 03 04',
  ),
  partner(
    'kennispunt-wederzijds',
    t('Kennispunt Wederzijds', 'Wederzijds Knowledge Centre'),
    t('Onderzoekt met mensen, niet over mensen.', 'Does research with people, not about them.'),
    'Ilse de Ruiter',
    '085 000 03 05',
  ),
  partner(
    'steunpunt-aanschuiven',
    t('Steunpunt Aanschuiven', 'Aanschuiven Support'),
    t(
      'Helpt de beweging: agenda, koffie, telefoon. De deelnemers bepalen.',
      'Helps the movement: diary, coffee, telephone. The participants decide.',
    ),
    'Lotte Smeets',
    '085 000 03 06',
  ),
]
