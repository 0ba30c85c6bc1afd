import { expect, test } from 'vitest'
import { locales } from '../../../../platform/i18n/words.ts'
import { AccessibilityPage } from './AccessibilityPage.tsx'
import { PrivacyPage } from './PrivacyPage.tsx'

const pages = (phone: string) =>
  locales.flatMap((locale) => [
    String(PrivacyPage({ locale, phone, locked: new Map(), example: false })),
    String(AccessibilityPage({ locale, phone, results: {} })),
  ])

test('where somebody is told to call, the number itself is there', () => {
  for (const page of pages('085 000 00 11')) {
    expect(page).toContain('<a href="tel:0850000011">085 000 00 11</a>')
    expect(page).not.toContain('{phone}')
  }
})

test('without a number nobody is told to call', () => {
  for (const page of pages('')) expect(page).not.toMatch(/\{phone\}|tel:|Bel ons|Call us/)
})

test('who wants everything along, or everything erased, is led to it', () => {
  const [dutch = '', , english = ''] = pages('')
  for (const page of [dutch, english]) {
    expect(page).toContain('href="/mine/take-along"')
    expect(page).toContain('href="/mine/erase-all"')
  }
})
