import { expect, test } from 'vitest'
import type { Left } from '../map/left.ts'
import { languageByMarks } from './by-marks.ts'
import { languageByWords } from './by-words.ts'
import { codeOf } from './code.ts'
import { languageOfPost } from './of-post.ts'

const texts = {
  nl: 'Vorige week kwamen we met zijn allen bij elkaar in het buurthuis aan de kade. Er was soep en er werd veel gelachen. Wie er nieuw was, kreeg een plek aan de grote tafel en hoefde nog helemaal niets te zeggen als dat niet lukte.',
  en: 'Last week we all came together in the house at the quay. There was soup, and there was a lot of laughter. Whoever was new got a place at the big table and did not have to say anything yet, unless of course they really wanted to.',
  fy: 'Ferline wike kamen wy mei syn allen byinoar yn it doarpshûs oan de kade. Der wie sop en der waard in soad lake. Wa’t nij wie, krige in plak oan de grutte tafel en hoegde noch neat te sizzen, mar it mocht fansels wol as immen dat woe.',
  de: 'Letzte Woche kamen wir alle zusammen im Nachbarschaftshaus am Kai. Es gab Suppe und es wurde viel gelacht. Wer neu war, bekam einen Platz am großen Tisch und musste noch nichts sagen, wenn das an diesem Abend nicht ging.',
  fr: 'La semaine dernière nous nous sommes tous réunis dans la maison de quartier sur le quai. Il y avait de la soupe et on a beaucoup ri. Les nouveaux ont reçu une place à la grande table et ne devaient encore rien dire du tout ce soir-là.',
  tr: 'Geçen hafta hepimiz rıhtımdaki mahalle evinde bir araya geldik. Çorba vardı ve çok gülündü. Yeni gelenlere büyük masada bir yer verildi ve henüz hiçbir şey söylemek zorunda değillerdi. Akşam geç saate kadar birlikte oturduk ve konuştuk.',
  ar: 'في الأسبوع الماضي اجتمعنا جميعا في بيت الحي على الرصيف. كان هناك حساء وضحكنا كثيرا.',
  fa: 'هفته گذشته همه ما در خانه محله کنار اسکله جمع شدیم. سوپ بود و خیلی خندیدیم. هر کس که تازه بود جایی سر میز بزرگ گرفت.',
  uk: 'Минулого тижня ми всі зібралися в будинку на набережній. Був суп і багато сміху.',
}

test.each(Object.entries(texts))('%s is known by its words', (code, text) => {
  expect(languageByWords(text)).toBe(code)
})

test.each([
  ['few words', 'Last week we all came together.'],
  ['nothing', ''],
  ['figures', '030 1234567 '.repeat(100)],
  [
    'names and addresses',
    'Kadeweg 12, 3511 AB, info@huis.example, https://huis.example/over-ons/wie-wij-zijn/alle-mensen-van-het-huis, KvK 12345678. Openingstijden maandag, dinsdag, woensdag. Contact: Jan de Vries, Els van Dam, Mohamed El Idrissi, Fatima Yilmaz, Piet Smit.',
  ],
])('%s say nothing of a language', (_, text) => {
  expect(languageByWords(text)).toBeUndefined()
})

test.each([
  ['<div lang="ar" dir="rtl"><p>aaaaaaaaaa<p>bbbbbbbbbb</p></div>', 'ar'],
  ["<p lang='fr-BE'>aaaaaaaaaa</p><p lang=FR>bbbbbbbbbb</p>", 'fr'],
  ['<p>aaaaaaaaaa</p><p lang="fr">bbbbbbbbbb</p>', undefined],
  ['<p hreflang="fr">aaaaaaaaaa</p>', undefined],
  ['<p lang="qqq">aaaaaaaaaa</p>', undefined],
  ['<p>aa</p>', undefined],
])('%s is marked', (html, code) => {
  expect(languageByMarks(html)).toBe(code)
})

test('marks in marks are walked through once', () => {
  const html = `${'<i lang=fr>'.repeat(100_000)}aaaaaaaaaa${'</b></i>'.repeat(100_000)}`
  expect(languageByMarks(html)).toBe('fr')
})

test.each([
  ['pt-br', 'pt'],
  ['fy_NL', 'fy'],
  ['NL', 'nl'],
  ['Fryslân', undefined],
  ['x', undefined],
  ['', undefined],
])('%s says %s', (said, code) => {
  expect(codeOf(said)).toBe(code)
})

function written(
  { slug = '', locale = '', content = '' },
  plain: string,
  site = 'nl-NL',
  given?: 'nl' | 'en',
): unknown {
  const told: string[] = []
  const terms = slug ? [{ domain: 'language', slug, name: '' }] : []
  const found = languageOfPost({ terms, locale, content }, plain, {
    survey: { language: site },
    given,
    left: ({ key, name }: Left) => told.push(`${key} ${name}`),
  })
  return [found, told]
}

test('who imports says it, else the site of the post, else its marks, else its words, else its site of all', () => {
  const en = { language: 'en' }
  expect(written({ slug: 'fr' }, texts.de, 'nl', 'en')).toEqual([en, []])
  expect(written({ slug: 'fr', locale: 'tr_TR', content: '<p lang="ar">x</p>' }, texts.de)).toEqual([
    { language: 'nl', writtenIn: 'fr' },
    ['wordpress.came.language fr'],
  ])
  expect(written({ locale: 'tr_TR', content: '<p lang="ar">x</p>' }, texts.de)).toEqual([
    { language: 'nl', writtenIn: 'tr' },
    ['wordpress.came.language tr'],
  ])
  expect(written({ content: '<p lang="ar">x</p>' }, texts.de)).toEqual([
    { language: 'nl', writtenIn: 'ar' },
    ['wordpress.came.language ar'],
  ])
  expect(written({}, texts.de)).toEqual([
    { language: 'nl', writtenIn: 'de' },
    ['wordpress.came.language-guessed de'],
  ])
  expect(written({}, texts.en)).toEqual([en, ['wordpress.came.language-guessed en']])
  expect(written({}, texts.nl)).toEqual([{ language: 'nl' }, []])
  expect(written({}, texts.nl, 'en-GB')).toEqual([{ language: 'nl' }, ['wordpress.came.language-guessed nl']])
  expect(written({}, 'Bonjour.', 'fr-FR')).toEqual([{ language: 'nl', writtenIn: 'fr' }, []])
  expect(written({}, 'Dag.', '')).toEqual([{ language: 'nl' }, []])
})
