import type { Fire } from '../fires/types.ts'
import { dayFrom, momentFrom } from './days.ts'
import { circleId, contributionId, dialogueId, idOf, owedAnswerId, seatId } from './ids.ts'
import type { Loading } from './loading.ts'

/** What some formats ask for before and after: talks, a report, a letter, and what a council asks its board. */
export function loadAround(loading: Loading, fire: Fire): void {
  loadTalks(loading, fire)
  loadReport(loading, fire)
  loadLetter(loading, fire)
  loadCouncilTexts(loading, fire)
}

function loadTalks({ lay, makeKey, now }: Loading, { slug, participants, talks = [] }: Fire): void {
  const leads = participants.find(({ role }) => role === 'facilitator')
  for (const talk of talks) {
    const key = makeKey()
    lay('dialogues.preparation_talk', {
      id: idOf('talk', slug, talk.with),
      dialogue_id: dialogueId(slug),
      seat_id: talk.with === 'listeners' ? null : seatId(slug, talk.with),
      made_by_seat_id: leads ? seatId(slug, leads.name) : null,
      talked_on: dayFrom(now, talk.days),
      note: talk.note ? key.seal(talk.note.nl) : null,
      sealing_key_id: key.id,
    })
  }
}

function loadReport({ lay }: Loading, { slug, report }: Fire): void {
  for (const kind of ['strength', 'improvement', 'wish'] as const) {
    for (const n of report?.[kind] ?? [])
      lay('dialogues.report_words', {
        contribution_id: contributionId(slug, n),
        dialogue_id: dialogueId(slug),
        kind,
      })
  }
}

function loadLetter({ lay, now }: Loading, { slug, letter }: Fire): void {
  if (!letter) return
  lay('dialogues.closing_letter', {
    dialogue_id: dialogueId(slug),
    circle_id: circleId(slug),
    opening: letter.opening.nl,
    ending: letter.ending.nl,
    sent_at: momentFrom(now, letter.offsetDays, '16:00'),
  })
  for (const { cluster, told } of letter.parts)
    lay('dialogues.closing_letter_part', {
      dialogue_id: dialogueId(slug),
      owed_answer_id: owedAnswerId(slug, cluster),
      told: told.nl,
    })
}

function loadCouncilTexts({ lay, now }: Loading, { slug, when, clusters }: Fire): void {
  for (const [i, { onward }] of clusters.entries()) {
    if (onward?.councilText)
      lay('dialogues.board_question', {
        owed_answer_id: owedAnswerId(slug, i),
        dialogue_id: dialogueId(slug),
        asked_by: 'De cliëntenraad',
        words: onward.councilText.nl,
        asked_at: momentFrom(now, when.days + 1, '10:00'),
      })
  }
}
