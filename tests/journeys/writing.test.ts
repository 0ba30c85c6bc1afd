// Covers: src/design, src/modules/stories, src/modules/people, src/modules/circles
import type { Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { axe, overflow } from '../support/browser.ts'
import { type House, openHouse } from '../support/house.ts'

// Somebody writes at length: in the editor, with the keyboard alone, in the plain box, and where somebody else wrote meanwhile.

let house: House
beforeAll(async () => {
  house = await openHouse()
})
afterAll(() => house.close())

// Before the script came, the box is called the same.
const sheet = (page: Page) =>
  page.locator('[contenteditable]').and(page.getByRole('textbox', { name: 'De tekst' }))
const box = (page: Page) => page.locator('textarea[name=body]')

async function begin(page: Page): Promise<string> {
  await page.goto('/write/new')
  await page.getByRole('button', { name: 'Begin met schrijven' }).click()
  await page.getByLabel('Titel').waitFor()
  return page.url()
}

/** As if it was copied elsewhere. */
const paste = (page: Page, html: string) =>
  sheet(page).evaluate((element, text) => {
    const clipboardData = new DataTransfer()
    clipboardData.setData('text/html', text)
    element.dispatchEvent(new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true }))
  }, html)

test('what is made with the keyboard in the editor is kept while one types, and is what the plain box says', async () => {
  const { page } = await house.device({ person: 'lotte' })
  const refused: string[] = []
  page.on('console', (said) => said.type() === 'error' && refused.push(said.text()))
  const address = await begin(page)
  await sheet(page).focus()
  await page.keyboard.type('## De soep\nWe aten ')
  await page.keyboard.press('ControlOrMeta+b')
  await page.keyboard.type('samen')
  await page.keyboard.press('ControlOrMeta+b')
  await page.keyboard.type('.\n- prei\npeen')
  expect(await box(page).inputValue()).toBe('## De soep\n\nWe aten **samen**.\n\n- prei\n- peen')

  // One stop for the Tab key; arrows inside it, and Escape goes back to the text.
  await page.keyboard.press('Alt+F10')
  const bold = page.getByRole('button', { name: 'Vet' })
  expect(await bold.evaluate((one) => one === document.activeElement)).toBe(true)
  for (let at = 0; at < 6; at += 1) await page.keyboard.press('ArrowRight')
  await page.keyboard.press('Enter')
  expect(await box(page).inputValue()).toBe('## De soep\n\nWe aten **samen**.\n\n- prei\n  - peen')
  expect(await page.getByRole('button', { name: 'Lijst', exact: true }).getAttribute('aria-pressed')).toBe(
    'true',
  )

  await page.getByText(/^Bewaard om \d\d\.\d\d$/).waitFor()
  expect(await axe(page)).toEqual([])
  await page.goto(address)
  expect(await box(page).inputValue()).toBe('## De soep\n\nWe aten **samen**.\n\n- prei\n  - peen')
  expect(refused).toEqual([])
})

test('what is pasted from Word comes in clean, a link is asked in the page, and the plain box does the same', async () => {
  const { page } = await house.device({ person: 'lotte', width: 390 })
  await begin(page)
  await sheet(page).focus()
  await paste(
    page,
    `<p class=MsoNormal style="color:red" onclick="x">Rood <b>vet</b><script>alert(1)</script></p>
     <p class=MsoListParagraph style="mso-list:l0 level1 lfo1"><span style="mso-list:Ignore">·</span>punt</p>
     <table><tr><td>een</td><td>twee</td></tr></table><a href="javascript:alert(1)">kwaad</a>`,
  )
  await page.getByText(/Dit kwam niet mee: .*een tabel/).waitFor()
  expect(await box(page).inputValue()).toBe('Rood **vet**\n\n- punt\n- een – twee\n\nkwaad')
  await sheet(page).press('ControlOrMeta+End')
  await sheet(page).press('Shift+Home')
  await page.getByRole('button', { name: 'Link', exact: true }).click()
  await page.getByLabel('Waar gaat de link heen?').fill('javascript:alert(1)')
  await page.keyboard.press('Enter')
  await page.getByText('Dit adres kennen we niet.').waitFor()
  expect(await axe(page)).toEqual([])
  await page.getByLabel('Waar gaat de link heen?').fill('soep.example/recept')
  await page.keyboard.press('Enter')
  expect(await box(page).inputValue()).toContain('[kwaad](https://soep.example/recept)')
  expect(await overflow(page)).toBe(0)

  await page.getByRole('button', { name: 'Typ zonder opmaak' }).click()
  await box(page).fill('Gewoon *getypt*.')
  await page.getByRole('button', { name: 'Typ zonder opmaak' }).click()
  expect(await sheet(page).innerHTML()).toContain('<em>getypt</em>')
  await page.getByRole('button', { name: 'Bewaar en schrijf verder' }).click()
  await page.getByText('Bewaard. Alleen wie dit schrijft ziet het').waitFor()
  expect(await box(page).inputValue()).toBe('Gewoon *getypt*.')
})

test('where the network is away, or somebody else wrote, what was typed stays', async () => {
  const { page, context } = await house.device({ person: 'lotte' })
  const address = await begin(page)
  const other = await context.newPage()
  await other.goto(address)
  await context.setOffline(true)
  await sheet(page).pressSequentially('Eerst.')
  await page.getByText('De verbinding viel weg.').waitFor()
  await context.setOffline(false)
  await page.getByText(/^Bewaard om/).waitFor()
  await sheet(other).pressSequentially('Ook.')
  await other.getByText('Deze tekst is intussen ook ergens anders veranderd').waitFor()
  expect(await box(other).inputValue()).toBe('Ook.')
  await other.getByRole('button', { name: 'Bewaar en schrijf verder' }).click()
  await other.getByText('Twee teksten: kies wat er moet staan').waitFor()
  await other.locator('.kv-difference--gone').getByText('Eerst.').waitFor()
  await other.locator('.kv-difference--new').getByText('Ook.').waitFor()
  expect(await axe(other)).toEqual([])
  expect(await box(other).inputValue()).toBe('Ook.')
  await other.getByRole('button', { name: 'Bewaar beide onder elkaar' }).click()
  await other.getByText('Bewaard. Alleen wie dit schrijft ziet het').waitFor()
  expect(await box(other).inputValue()).toBe('Eerst.\n\nOok.')
})

test('who types with a picture or somebody’s words chosen as a whole writes behind it, and loses nothing', async () => {
  const { page } = await house.device({ person: 'lotte' })
  await begin(page)
  const words = '[[said:00000000-0000-4000-8000-000000000000]]'
  await page.getByRole('button', { name: 'Typ zonder opmaak' }).click()
  await box(page).fill(`Voor.\n\n${words}`)
  await page.getByRole('button', { name: 'Typ zonder opmaak' }).click()
  await sheet(page).press('ControlOrMeta+End')
  // The browser tells the editor a moment later where the cursor went: quicker than any hand, the next key came before that.
  await page.locator('.kv-editor__sheet .ProseMirror-selectednode').waitFor({ state: 'detached' })
  await sheet(page).press('ArrowDown')
  await page.keyboard.type('Erna')
  expect(await box(page).inputValue()).toBe(`Voor.\n\n${words}\n\nErna`)
  await page.locator('.kv-editor__leaf').click()
  await page.keyboard.press('Alt+ArrowUp')
  expect(await box(page).inputValue()).toBe(`${words}\n\nVoor.\n\nErna`)
  await page.keyboard.press('Alt+F10')
  await page.getByRole('button', { name: 'Omlaag' }).click()
  expect(await box(page).inputValue()).toBe(`Voor.\n\n${words}\n\nErna`)
  await page.keyboard.press('Escape')
  await sheet(page).evaluate((element) => {
    const clipboardData = new DataTransfer()
    clipboardData.setData('text/plain', 'Geplakt')
    element.dispatchEvent(new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true }))
  })
  expect(await box(page).inputValue()).toBe(`Voor.\n\n${words}\n\nGeplakt\n\nErna`)
  await page.keyboard.press('ArrowUp')
  await page.keyboard.press('Delete')
  expect(await box(page).inputValue()).toBe('Voor.\n\nGeplakt\n\nErna')
})

const somebodysWords = '[[said:00000000-0000-4000-8000-000000000000]]'
/** A text in which somebody's words are chosen as a whole. */
async function choosesWords(page: Page) {
  await begin(page)
  const plain = page.getByRole('button', { name: 'Typ zonder opmaak' })
  await plain.click()
  await box(page).fill(`Voor.\n\n${somebodysWords}\n\nNa.`)
  await plain.click()
  await page.locator('.kv-editor__leaf').click()
}

test('with the keyboard alone what is chosen is moved: the focus stays at the button, and it is said where it stands', async () => {
  const { page } = await house.device({ person: 'lotte' })
  await choosesWords(page)
  const said = (sentence: string) => page.getByRole('status').filter({ hasText: sentence }).waitFor()
  const focused = () => page.evaluate(() => document.activeElement?.textContent)
  await page.keyboard.press('Alt+ArrowUp')
  await said('Woorden van iemand staat nu bovenaan.')
  await page.keyboard.press('Alt+F10')
  while ((await focused()) !== 'Omlaag') await page.keyboard.press('ArrowRight')
  await page.keyboard.press('Enter')
  await said('Woorden van iemand staat nu na: Alinea “Voor.”')
  expect(await focused()).toBe('Omlaag')
  // At the end it can go no further: on to the button that still does something.
  await page.keyboard.press('Enter')
  await said('Woorden van iemand staat nu onderaan, na: Alinea “Na.”')
  expect(await focused()).toBe('Omhoog')
  expect(await box(page).inputValue()).toBe(`Voor.\n\nNa.\n\n${somebodysWords}`)
  await page.keyboard.press('Escape')
  await page.locator('.kv-editor__sheet > :focus').waitFor()
  await page.keyboard.press('Delete')
  await said('Woorden van iemand is weg uit de tekst.')
  await page.keyboard.type('Hier ga ik verder.')
  expect(await box(page).inputValue()).toContain('Hier ga ik verder.')
  await page.keyboard.press('ControlOrMeta+z')
  await said('Een stap terug. Je staat nu bij: ')
})

test('in a low window with large letters the line one types in is in sight, and the buttons give way', async () => {
  const { page } = await house.device({ person: 'lotte' })
  await begin(page)
  await sheet(page).focus()
  for (let line = 0; line < 30; line += 1) await page.keyboard.type(`Regel ${line}\n`)
  const head = page.locator('.kv-editor__head')
  const leavesRoom = (height: number) =>
    head.evaluate((above, most) => above.getBoundingClientRect().bottom < most, height / 4)
  const covered = () =>
    head.evaluate((above) => {
      const { anchorNode } = getSelection() as Selection
      const line = anchorNode instanceof Element ? anchorNode : anchorNode?.parentElement
      const { top, bottom } = line?.getBoundingClientRect() ?? { top: -1, bottom: -1 }
      return top < Math.max(0, above.getBoundingClientRect().bottom) || bottom > innerHeight
    })
  for (const [width, height] of [
    [320, 256],
    [390, 800],
    [1280, 800],
  ] as const) {
    await page.setViewportSize({ width, height })
    await sheet(page).press('ControlOrMeta+End')
    for (let line = 0; line < 20; line += 1) await page.keyboard.press('ArrowUp')
    expect([width, await covered(), await leavesRoom(height)]).toEqual([width, false, true])
  }
})

test('that it was kept is heard where somebody kept it themselves: with the button on the next page, with a key on this one', async () => {
  const { page } = await house.device({ person: 'lotte' })
  await page.addInitScript(() => {
    const heard: string[] = []
    new MutationObserver((changes) => {
      for (const { target } of changes) {
        const said = target instanceof Element ? target.closest('[role=status]') : undefined
        if (said && said.getAttribute('aria-live') !== 'off') heard.push(said.textContent ?? '')
      }
      // The line itself comes with the page, and that alone is not heard.
      document.documentElement.dataset.heard = heard.join('|')
    }).observe(document, { childList: true, subtree: true })
  })
  const heard = () => page.evaluate(() => document.documentElement.dataset.heard ?? '')
  await begin(page)
  await sheet(page).pressSequentially('Soep.')
  await page.getByText(/^Bewaard om/).waitFor()
  expect(await heard()).not.toContain('Bewaard')
  await page.keyboard.press('ControlOrMeta+s')
  await expect.poll(heard).toMatch(/Bewaard om \d\d\.\d\d/)
  await page.getByRole('button', { name: 'Bewaar en schrijf verder' }).click()
  await expect.poll(heard).toMatch(/Bewaard\. Alleen wie dit schrijft ziet het.*\|Bewaard\. Alleen/)
})

test('an input method leaves what is chosen where it is', async () => {
  const { page, context } = await house.device({ person: 'lotte' })
  await choosesWords(page)
  const method = await context.newCDPSession(page)
  await method.send('Input.imeSetComposition', { text: 'に', selectionStart: 1, selectionEnd: 1 })
  await method.send('Input.insertText', { text: '日本' })
  await expect.poll(() => box(page).inputValue()).toBe(`Voor.\n\n${somebodysWords}\n\n日本\n\nNa.`)
})

test('the button of a line leaves what is chosen where it is', async () => {
  const { page } = await house.device({ person: 'lotte' })
  await choosesWords(page)
  await page.getByRole('button', { name: 'Streep', exact: true }).click()
  await expect.poll(() => box(page).inputValue()).toBe(`Voor.\n\n${somebodysWords}\n\n---\n\nNa.`)
})

test('what is typed and not yet kept is there after loading the page again, and is no one else’s', async () => {
  const { page } = await house.device({ person: 'lotte' })
  await begin(page)
  await sheet(page).pressSequentially('Nog niet aangekomen.')
  await page.reload()
  await sheet(page).getByText('Nog niet aangekomen.').waitFor()
  await sheet(page).press('ControlOrMeta+End')
  await page.keyboard.type(' En verder.')
  await page.getByText(/^Bewaard om/).waitFor()
  await page.reload()
  await sheet(page).getByText('Nog niet aangekomen. En verder.').waitFor()
  expect(await page.getByText('intussen ook ergens anders veranderd').count()).toBe(0)
})

test('what a tab with an older text could not keep is offered when one comes back', async () => {
  const { page, context } = await house.device({ person: 'lotte' })
  const address = await begin(page)
  const other = await context.newPage()
  await other.goto(address)
  await sheet(page).pressSequentially('In de ene.')
  await page.getByText(/^Bewaard om/).waitFor()
  await sheet(other).pressSequentially('In de andere.')
  await other.goto('/write')
  await other.goto(address)
  await other.getByText('het kwam niet aan voordat je wegging').waitFor()
  await other.getByRole('button', { name: 'Zet het erbij' }).click()
  expect(await box(other).inputValue()).toBe('In de ene.\n\nIn de andere.')
  await other.getByText(/^Bewaard om/).waitFor()
  await other.reload()
  await sheet(other).getByText('In de andere.').waitFor()
  expect(await other.getByText('het kwam niet aan').count()).toBe(0)
})

test('without a script the same is written, and told how it reads and what changed', async () => {
  const { page } = await house.device({ person: 'lotte', javascript: false, width: 320 })
  const address = await begin(page)
  await box(page).fill('## De soep\n\nTeneinde de participatie te vergroten, kookten we.')
  await page.getByRole('button', { name: 'Bewaar en schrijf verder' }).click()
  // Every way on keeps what was typed before it goes.
  await box(page).fill('## De soep\n\nTeneinde de participatie te vergroten, kookten we soep.')
  await page.getByRole('button', { name: 'Hoe leest het?' }).click()
  await page.getByText('meedoen').waitFor()
  expect(await overflow(page)).toBe(0)
  await page.goto(address)
  expect(await box(page).inputValue()).toContain('kookten we soep.')
  await page.getByRole('button', { name: 'Eerdere versies' }).click()
  await page.getByRole('link', { name: 'Versie 1' }).click()
  await page.getByRole('heading', { name: 'De soep' }).waitFor()
  expect(await overflow(page)).toBe(0)
})
