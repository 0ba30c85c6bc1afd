import type { Story } from './types.ts'

/** Written in the language in which it was thought; in short in Dutch, for who does not read it. */
export const otherLanguages: Story[] = [
  {
    slug: 'een-stoel-bij-het-raam',
    kind: 'story',
    language: 'nl',
    writtenIn: 'ar',
    circle: 'de-overzet',
    movement: 'een-stoel-erbij',
    audience: 'everyone',
    themes: ['shared-say'],
    keywords: ['wonen', 'luisteren'],
    daysAgo: 17,
    writers: ['mina'],
    byline: 'Mina Haddad',
    title: 'كرسي قرب النافذة',
    inShort:
      'Ik wilde naar het water kijken. Er stond geen stoel bij het raam. Iemand zette er twee neer. Nu leren we elkaar elke dag een woord.',
    body: `في أيامي الأولى هنا كانت الكراسي كلها حول الطاولة، وظهورها إلى النافذة. وأنا أحب أن أرى الماء.

لم أقل شيئًا. كنت أعرف بعض الكلمات الهولندية، لكنني لم أعرف كيف أطلب كرسيًا.

## كرسيان

رأتني إحدى العاملات واقفة عند النافذة أشرب الشاي. لم تسألني ماذا أريد. أحضرت كرسيًا ووضعته بجانبي، ثم أحضرت كرسيًا آخر لها.

جلسنا معًا ولم نتكلم. مرّت ثلاثة قوارب. قالت لي اسم القارب بالهولندية، وقلت لها اسمه بالعربية.

> كل يوم كلمة، قالت لي. وأنا أعدّ القوارب.

## ماذا تغيّر

- الكرسيان ما زالا قرب النافذة.
- في الصباح يجلس هناك من يصل أولًا.
- على الحائط ورقة فيها كلماتنا: **قارب** (schip)، **ماء** (water)، **شاي** (thee).

أكتب هذا بالعربية لأنني أفكّر بها. من يريد أن يقرأه بالهولندية فليسألني، وسأشرب معه الشاي.`,
  },
]
