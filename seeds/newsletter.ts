import { t } from './text.ts'
import type { Slug, Text } from './types.ts'

/** A letter of the month of the movement. What stands in it follows from when things were told. */
export interface Letter {
  /** When it left; null: it is being made. */
  daysAgo: number | null
  /** From how many days ago it tells, until when it left. */
  since: number
  title?: Text
  opening: Text
  closing: Text
  /** What one can come to: a gathering, and which of its times. */
  gatherings: readonly [Slug, number][]
}

export const newsletters: readonly [Letter, Letter, Letter] = [
  {
    daysAgo: 62,
    since: 120,
    opening: t(
      'Dag allemaal,\n\nHet was een zomer met de deuren open. In deze brief staat wat er verteld is, en waar je de komende weken kunt aanschuiven.',
      'Hello everyone,\n\nIt was a summer with the doors open. In this letter you find what was told, and where you can pull up a chair in the coming weeks.',
    ),
    closing: t(
      'Heb je zelf iets om te vertellen? Twee minuten is genoeg. Een half verhaal mag ook.',
      'Do you have something to tell yourself? Two minutes are enough. Half a story is fine too.',
    ),
    gatherings: [['kennismaken', 2]],
  },
  {
    daysAgo: 27,
    since: 62,
    title: t('De brief met de soep', 'The letter with the soup'),
    opening: t(
      'Dag allemaal,\n\nDeze maand ging het opvallend vaak over eten. Over wie er kookt, en over wie er mag kiezen.\n\nLees het op je gemak. Er komt geen tweede brief achteraan.',
      'Hello everyone,\n\nThis month it was about food more often than one would think. About who cooks, and who may choose.\n\nRead it at your ease. No second letter will follow.',
    ),
    closing: t(
      'Tot de volgende maand. En kom gerust eens kijken: een stoel staat er altijd.',
      'Until next month. And do come and look: there is always a chair.',
    ),
    gatherings: [
      ['lange-adem-soep', 0],
      ['kennismaken', 3],
    ],
  },
  {
    daysAgo: null,
    since: 27,
    opening: t(
      'Dag allemaal,\n\nHet wordt vroeg donker, en er werd veel verteld. Over kleine dingen vooral: een deur, een bord, een stoel die bleef staan. Ook wat niet lukte staat erin.',
      'Hello everyone,\n\nIt gets dark early, and much was told. Mostly about small things: a door, a plate, a chair that stayed. What did not work is in it too.',
    ),
    closing: t('', ''),
    gatherings: [['open-dag-zomerhek', 0]],
  },
]

/** Who gets it, and what they chose it to be about. */
export const readers: readonly { address: string; topics?: readonly Slug[]; confirmed: boolean }[] = [
  { address: 'wim@lezer.example', confirmed: true },
  { address: 'jopie@lezer.example', topics: ['regio-oost'], confirmed: true },
  { address: 'leesclub@bieb.example', topics: ['sector-verpleeghuis-en-thuis'], confirmed: true },
  { address: 'nog-niet@lezer.example', confirmed: false },
]
