import type { Locale } from '../../../platform/i18n/words.ts'
import type { ThemeView } from '../../action-teams/index.ts'
import { accents } from '../accents.ts'
import type { Draft } from '../programme/draft.ts'
import type { Folder } from './input.ts'
import { makeWords } from './locales/index.ts'
import { begin, type FieldOf, type Part } from './part.ts'
import { speakerPart } from './speaker-part.ts'

/** The Week itself: what it is called, when it is and how it looks. */
export function frontPart(locale: Locale, { title, about, accent, firstOn, lastOn, version }: Draft): Part {
  const w = makeWords(locale)
  return {
    fields: [
      { name: 'title', most: 120 },
      { name: 'about', type: 'textarea' },
      { name: 'firstOn', type: 'date' },
      { name: 'lastOn', type: 'date' },
      {
        name: 'accent',
        type: 'choice',
        options: accents.map((value) => ({ value, label: w(`accent.${value}`) })),
      },
    ],
    now: { title, about, accent, firstOn, lastOn },
    version,
  }
}

interface OfPart {
  id: string | undefined
  /** Where something on the programme comes from. */
  circle: string
  /** Where it may lead to. */
  themes: readonly ThemeView[]
  /** Where a new speaker speaks. */
  sessionId: string
}

/** One part of the draft, or a new one; undefined where there is none of that id. */
export function partOf(
  locale: Locale,
  draft: Draft,
  folder: Folder,
  { id, circle, themes, sessionId }: OfPart,
): Part | undefined {
  if (folder === 'days') return dayPart(draft, id)
  if (folder === 'rooms') return roomPart(draft, id)
  if (folder === 'sessions') return sessionPart(locale, draft, { id, circle, themes })
  return speakerPart(locale, draft, id, sessionId)
}

function dayPart({ days, firstOn }: Draft, id: string | undefined): Part | undefined {
  const fields: FieldOf[] = [
    { name: 'on', type: 'date' },
    { name: 'theme', most: 160 },
    { name: 'about', type: 'textarea' },
  ]
  if (id === undefined) return begin(fields, { on: days.length === 0 ? firstOn : '' })
  const day = days.find((one) => one.id === id)
  return day && { fields, now: { on: day.on, theme: day.theme, about: day.about }, version: day.version }
}

function roomPart({ rooms }: Draft, id: string | undefined): Part | undefined {
  const fields: FieldOf[] = [
    { name: 'name', most: 80 },
    { name: 'address', most: 200 },
    { name: 'way', type: 'textarea' },
    { name: 'position', type: 'number' },
  ]
  if (id === undefined) return begin(fields, { position: String((rooms.at(-1)?.position ?? 0) + 1) })
  const room = rooms.find((one) => one.id === id)
  if (!room) return undefined
  const { name, address, way, position, version } = room
  return { fields, now: { name, address, way, position: String(position) }, version }
}

function sessionPart(
  locale: Locale,
  { days, rooms, sessions }: Draft,
  { id, circle, themes }: Omit<OfPart, 'sessionId'>,
): Part | undefined {
  const w = makeWords(locale)
  const fields: FieldOf[] = [
    { name: 'title', most: 120 },
    { name: 'about', type: 'textarea' },
    {
      name: 'dayId',
      type: 'select',
      options: days.map(({ id, on, theme }) => ({ value: id, label: `${on} ${theme}` })),
    },
    { name: 'from', type: 'time' },
    { name: 'until', type: 'time' },
    {
      name: 'roomId',
      type: 'select',
      options: [
        { value: '', label: w('roomId.none') },
        ...rooms.map(({ id, name }) => ({ value: id, label: name })),
      ],
    },
    { name: 'circle', most: 200 },
    ...(themes.length > 0
      ? [
          {
            name: 'leadsTo',
            type: 'select' as const,
            options: [
              { value: '', label: w('leadsTo.none') },
              ...themes.map(({ id, name }) => ({ value: id, label: name })),
            ],
          },
        ]
      : []),
    {
      name: 'signUp',
      type: 'choice',
      options: (['yes', 'no'] as const).map((value) => ({ value, label: w(`signUp.${value}`) })),
    },
    { name: 'mostPeople', type: 'number' },
  ]
  if (id === undefined)
    return begin([...fields, { name: 'gathering', most: 300 }], { signUp: 'yes', dayId: days[0]?.id ?? '' })
  const session = sessions.find((one) => one.id === id)
  if (!session) return undefined
  const { title, about, dayId, roomId, themeId, from, until, signUp, mostPeople, version } = session
  return {
    fields,
    now: {
      ...{ title, about, dayId, roomId: roomId ?? '', from, until, circle },
      leadsTo: themeId ?? '',
      ...{ signUp: signUp ? 'yes' : 'no', mostPeople: mostPeople === null ? '' : String(mostPeople) },
    },
    version,
  }
}
