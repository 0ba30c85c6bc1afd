import { keyOf } from '../../names.ts'
import type { Holds } from '../schema.ts'

/** What a column can hold, by what the rows are, each with the headings by which it is recognised. */
const called: Readonly<Record<Holds, Readonly<Record<string, readonly string[]>>>> = {
  participants: {
    name: [
      'naam',
      'name',
      'organisatie',
      'organisation',
      'organization',
      'huis',
      'house',
      'deelnemer',
      'participant',
      'instelling',
      'zorgorganisatie',
      'naam organisatie',
      'naam van de organisatie',
      'organisation name',
    ],
    sector: ['sector', 'zorgsector', 'care sector'],
    movement: ['beweging', 'movement'],
    contact: ['contact', 'contactpersoon', 'contact person', 'wie te bellen', 'aanspreekpunt'],
    phone: [
      'telefoon',
      'telefoonnummer',
      'tel',
      'phone',
      'telephone',
      'phone number',
      'mobiel',
      'mobile',
      'nummer',
    ],
  },
  people: {
    name: ['naam', 'name', 'volledige naam', 'full name', 'roepnaam'],
    first: ['voornaam', 'first name', 'given name'],
    infix: ['tussenvoegsel', 'tussenvoegsels', 'infix', 'prefix'],
    last: ['achternaam', 'last name', 'surname', 'family name'],
    email: [
      'mail',
      'e-mail',
      'email',
      'mailadres',
      'e-mailadres',
      'emailadres',
      'mail address',
      'e-mail address',
      'email address',
    ],
    role: ['rol', 'role', 'plek', 'wat gaat deze persoon doen'],
    language: ['taal', 'language'],
    form: ['aanspreekvorm', 'je of u', 'u of je', 'address form', 'form of address'],
  },
}

/** What the rows cannot do without; for people either of these. */
export const needed: Readonly<Record<Holds, readonly string[]>> = {
  participants: ['name'],
  people: ['name', 'first', 'last'],
}

export const fieldsFor = (holds: Holds): string[] => Object.keys(called[holds])

/** Every heading that is known, for finding the row they stand in. */
export const knownHeadings = (holds: Holds): string[] => Object.values(called[holds]).flat()

/** Which column holds what, as far as the headings tell; the first of two that say the same. */
export function recognise(holds: Holds, heading: readonly string[]): Record<string, number> {
  const found: Record<string, number> = {}
  for (const [field, names] of Object.entries(called[holds])) {
    const at = heading.findIndex((cell) => names.some((name) => keyOf(name) === keyOf(cell)))
    if (at >= 0) found[field] = at
  }
  return found
}
