import type { Locale } from '../i18n/words.ts'

const DUTCH = /aai|ooi|oei|eeu|ieu|aa|ee|oo|uu|ie|oe|eu|ui|ei|ij|au|ou|[aeiouyáéíóúàèìòùâêîôûäëïöü]/g
const ENGLISH = /[aeiouyáéíóúàèâêîôûäëïöü]+/g

/** How many syllables a word has, by its vowels: right for nine in ten words, which is enough for an average. */
export function syllablesOf(word: string, language: Locale): number {
  const letters = word.toLowerCase()
  if (language === 'nl') return Math.max(1, letters.match(DUTCH)?.length ?? 0)
  const silent = /[^aeiouyl]e$|[^aeiouytd]ed$|[^aeiouysxzcg]es$/.test(letters) ? 1 : 0
  return Math.max(1, (letters.match(ENGLISH)?.length ?? 0) - silent)
}
