/** The look of the page that is taken along: it stands alone, without our files, and prints on A4. */
export const paperStyle = `
:root { color-scheme: light; }
body { margin: 0 auto; padding: 2rem 1.25rem 4rem; max-width: 44rem; background: #faf4ea; color: #10262b;
  font: 1.125rem/1.5 'Atkinson Hyperlegible Next', Verdana, sans-serif; }
h1 { font-size: 2rem; line-height: 1.15; margin: 0 0 0.5rem; }
h2 { margin: 3rem 0 1rem; padding-top: 0.75rem; border-top: 2px solid #10262b; font-size: 1.4rem; }
h3 { margin: 2rem 0 0.5rem; font-size: 1.1rem; }
blockquote { margin: 1.25rem 0 0.75rem; padding: 1rem 1.25rem; background: #fffdf7; border: 1px solid #8d8575;
  font-size: 1.3rem; line-height: 1.35; white-space: pre-line; overflow-wrap: anywhere; }
dl { margin: 0; }
dt { margin-top: 0.75rem; color: #46585c; }
dd { margin: 0; overflow-wrap: anywhere; }
ul, ol { margin: 0.5rem 0; padding-left: 1.25rem; }
li { margin: 0.35rem 0; overflow-wrap: anywhere; }
small { color: #46585c; }
a { color: #8a2c0d; }
img, audio { display: block; max-width: 100%; margin: 0.75rem 0; }
.came-back { margin: 0.75rem 0; padding-left: 1rem; border-left: 4px solid #29562f; }
@media print {
  body { max-width: none; padding: 0; background: #fff; font-size: 11pt; }
  blockquote { background: #fff; }
  blockquote, li, .came-back { break-inside: avoid; }
  h2, h3 { break-after: avoid; }
  audio { display: none; }
}
`
