/** An invented house style as NL Design System exports one from Figma: in sets, with references that leave the set out. */
export const linde = {
  common: {
    basis: {
      text: {
        'font-family': { default: { $type: 'fontFamilies', $value: 'url(https://elders.example/x.woff2)' } },
      },
      color: {
        default: {
          'bg-document': { $type: 'color', $value: '#FCFCFC' },
          'color-document': { $type: 'color', $value: '#1B1B1B' },
        },
        'action-1': { 'color-default': { $type: 'color', $value: 'hsl(213 72% 37%)' } },
      },
      heading: { color: { $type: 'color', $value: '{basis.color.action-1.color-default}' } },
      focus: { 'background-color': { $type: 'color', $value: '#ffdd00' } },
    },
  },
  'components/document': {
    utrecht: {
      document: {
        color: { $type: 'color', $value: '{basis.color.default.color-document}' },
        'background-color': { $type: 'color', $value: '{basis.color.default.bg-document}' },
      },
    },
  },
  'components/button/utrecht': {
    utrecht: {
      button: {
        'primary-action': {
          'background-color': { $type: 'color', $value: '{basis.color.action-1.color-default}' },
          color: { $type: 'color', $value: { colorSpace: 'srgb', components: [1, 1, 1], hex: '#ffffff' } },
          'border-color': { $type: 'color', $value: 'transparent' },
        },
      },
    },
  },
  'components/heading-1': {
    utrecht: { 'heading-1': { color: { $type: 'color', $value: '{basis.heading.color}' } } },
  },
  'color-scheme-dark/common': {
    basis: {
      color: {
        default: {
          'bg-document': { $type: 'color', $value: '#111111' },
          'color-document': { $type: 'color', $value: '#f1f1f1' },
        },
        'action-1': { 'color-default': { $type: 'color', $value: '#8faed2' } },
      },
    },
  },
}

/** The same as a stylesheet, with what a stylesheet may hold besides. */
export const lindeCss = `
@font-face { font-family: Linde; src: url(https://elders.example/linde.woff2) }
.linde-theme { /* the ground */
  --basis-color-action-1-color-default: #1a58a2;
  --utrecht-document-background-color: #fcfcfc; --utrecht-document-color: #1b1b1b;
  --utrecht-link-color: var(--basis-color-action-1-color-default, #000);
  --utrecht-button-primary-action-background-color: var(--basis-color-action-1-color-default);
  --utrecht-button-primary-action-color: white;
  --utrecht-surface-background-color: url(javascript:alert(1));
  --utrecht-heading-1-color: var(--utrecht-heading-1-color);
}
@media (prefers-color-scheme: dark) { .linde-theme { --utrecht-document-color: #f1f1f1; --utrecht-document-background-color: #111 } }
`
