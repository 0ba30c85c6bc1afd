import { describe, expect, test } from 'vitest'
import { Choice, Circle, ErrorSummary, Field, Layout, PersonalCard, Slip } from './index.ts'

const html = (element: unknown) => String(element)

describe('a field', () => {
  test('says what is wrong where it is wrong', () => {
    const shown = html(
      <Field name="day" label="Dag" hint="Kies" purpose="Waarom" error="Die dag is voorbij" />,
    )
    expect(shown).toContain('aria-describedby="day-hint day-purpose day-error"')
    expect(shown).toContain('aria-invalid="true"')
    expect(html(<Field name="day" label="Dag" />)).not.toContain('aria-')
  })

  test('keeps what was typed, letter for letter', () => {
    const typed = '\n<script>alert(1)</script> "é" שלום'
    const shown = html(<Field name="words" label="Woorden" type="textarea" value={typed} />)
    // Browsers swallow the first newline after the tag.
    expect(shown).toContain(`>\n\n&lt;script&gt;alert(1)&lt;/script&gt; &quot;é&quot; שלום</textarea>`)
  })
})

test('a choice has nothing chosen beforehand, and its first answer carries the id errors point at', () => {
  const options = [
    { value: 'here', label: 'Blijft hier' },
    { value: 'all', label: 'Iedereen' },
  ]
  expect(html(<Choice name="reach" legend="Hoe ver?" options={options} />)).not.toContain('checked')
  const chosen = html(<Choice name="reach" legend="Hoe ver?" options={options} value="all" />)
  expect(chosen.match(/checked/g)).toHaveLength(1)
  expect(chosen).toContain('id="reach"')
})

test('an error summary takes focus and leads to the fields', () => {
  const shown = html(
    <ErrorSummary title="Nog niet gelukt" errors={[{ field: 'day', text: 'Kies een dag' }]} />,
  )
  expect(shown).toMatch(/role="alert" tabindex="-1" autofocus/)
  expect(shown).toContain('href="#day"')
})

test('the circle without numbers is always the same drawing, whoever comes', () => {
  expect(html(<Circle />)).toBe(html(<Circle chairs={7} open={1} />))
  expect(html(<Circle />)).toContain('aria-hidden="true"')
  expect(html(<Circle label="Een kring" />)).toContain('aria-label="Een kring"')
})

test('a slip holds words as they were spoken, and a card holds none', () => {
  expect(html(<Slip>{'<b>Nee</b>'}</Slip>)).toContain('&lt;b&gt;Nee&lt;/b&gt;')
  const card = html(
    <PersonalCard
      title="Kaart"
      sign="roos"
      signLabel="Woord"
      code={['AB', 'CD']}
      codeLabel="Code"
      how="Zo"
      contact="Bel"
    />,
  )
  expect(card).toContain('<span>AB</span> <span>CD</span>')
})

describe('the layout', () => {
  const page = (more: object = {}) =>
    html(
      <Layout
        lang="nl"
        title="Een vuur"
        movement={{ name: 'Dichtbij', href: '/' }}
        assets={{ css: ['/assets/site.css'], js: [], fonts: [] }}
        words={{ skip: 'Naar de inhoud', menu: 'Menu', doors: 'Hoofdmenu' }}
        doors={[{ href: '/verhalen', label: 'Verhalen', current: true }]}
        contact={{ title: 'Bellen?', line: 'Lotte helpt', call: 'Bel 030', href: 'tel:030' }}
        {...more}
      >
        <p>Hier</p>
      </Layout>,
    )

  test('has a way past the doors first, a language, a person to call, and nothing inline', () => {
    const shown = page()
    expect(shown).toContain('<html lang="nl">')
    expect(shown.indexOf('href="#main"')).toBeLessThan(shown.indexOf('/verhalen'))
    expect(shown).toContain('href="tel:030"')
    expect(shown).toContain('<title>Een vuur · Dichtbij</title>')
    expect(shown).not.toMatch(/ style=|<style|<script|onclick/)
  })

  test('tells once what happened', () => {
    expect(page({ flash: 'Bewaard.' })).toContain('role="status">Bewaard.</p>')
    expect(page()).not.toContain('role="status"')
  })
})
