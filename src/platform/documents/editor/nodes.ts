import { mergeAttributes, Node, nodeInputRule, textblockTypeInputRule, wrappingInputRule } from '@tiptap/core'
import type { Whole, Wholes } from './wholes.ts'

// The nodes of a document as the editor knows them: exactly those of `documentSchema`, with the same rules of what holds what.

const doc = Node.create({ name: 'doc', topNode: true, content: 'block+' })
const text = Node.create({ name: 'text', group: 'inline' })

const paragraph = Node.create({
  name: 'paragraph',
  priority: 1000,
  group: 'block',
  content: 'inline*',
  parseHTML: () => [{ tag: 'p' }],
  renderHTML: () => ['p', 0],
})

const heading = Node.create({
  name: 'heading',
  group: 'block',
  content: 'text*',
  defining: true,
  addAttributes: () => ({ level: { default: 2, rendered: false } }),
  parseHTML: () =>
    [1, 2, 3, 4, 5, 6].map((level) => ({ tag: `h${level}`, attrs: { level: level < 3 ? 2 : 3 } })),
  renderHTML: ({ node }) => [`h${node.attrs.level}`, 0],
  addInputRules() {
    return [2, 3].map((level) =>
      textblockTypeInputRule({
        find: new RegExp(`^${'#'.repeat(level)}\\s$`),
        type: this.type,
        getAttributes: { level },
      }),
    )
  },
})

const list = (name: 'bulletList' | 'orderedList', tag: 'ul' | 'ol', sign: RegExp) =>
  Node.create({
    name,
    group: 'block list',
    content: 'listItem+',
    parseHTML: () => [{ tag }],
    renderHTML: () => [tag, 0],
    addInputRules() {
      return [wrappingInputRule({ find: sign, type: this.type })]
    },
  })

/** Tab is not taken: who works with the keyboard must be able to leave. */
const listItem = Node.create({
  name: 'listItem',
  content: 'paragraph (paragraph | list)*',
  defining: true,
  parseHTML: () => [{ tag: 'li' }],
  renderHTML: () => ['li', 0],
  addKeyboardShortcuts() {
    return {
      Enter: () => this.editor.commands.splitListItem('listItem'),
      'Mod-]': () => this.editor.commands.sinkListItem('listItem'),
      'Mod-[': () => this.editor.commands.liftListItem('listItem'),
      Backspace: () => {
        const { $from, empty } = this.editor.state.selection
        const begins = empty && $from.parentOffset === 0 && $from.index(-1) === 0
        return begins && $from.node(-1)?.type === this.type && this.editor.commands.liftListItem('listItem')
      },
    }
  },
})

const blockquote = Node.create({
  name: 'blockquote',
  group: 'block',
  content: 'paragraph+',
  defining: true,
  parseHTML: () => [{ tag: 'blockquote' }],
  renderHTML: () => ['blockquote', 0],
  addInputRules() {
    return [wrappingInputRule({ find: /^>\s$/, type: this.type })]
  },
})

const horizontalRule = Node.create({
  name: 'horizontalRule',
  group: 'block',
  parseHTML: () => [{ tag: 'hr' }],
  renderHTML: () => ['hr'],
  addInputRules() {
    return [nodeInputRule({ find: /^---$/, type: this.type })]
  },
})

const hardBreak = Node.create({
  name: 'hardBreak',
  group: 'inline',
  inline: true,
  selectable: false,
  linebreakReplacement: true,
  parseHTML: () => [{ tag: 'br' }],
  renderHTML: () => ['br'],
  renderText: () => '\n',
  addKeyboardShortcuts() {
    return { 'Shift-Enter': () => this.editor.commands.insertContent({ type: this.name }) }
  },
})

/** What stands there for readers is put there by the page; here stands what it is, and what is known of it: also for who listens. */
const ownLeaf = (
  name: 'picture' | 'said',
  attributes: readonly string[],
  called: string,
  shown: (attrs: Record<string, string>) => Whole,
) =>
  Node.create({
    name,
    group: 'block',
    atom: true,
    draggable: true,
    addAttributes: () =>
      Object.fromEntries(
        attributes.map((attribute) => [
          attribute,
          {
            default: '',
            parseHTML: (element: HTMLElement) => element.getAttribute(`data-${attribute}`) ?? '',
            renderHTML: (attrs: Record<string, string>) => ({ [`data-${attribute}`]: attrs[attribute] }),
          },
        ]),
      ),
    parseHTML: () => [{ tag: `div[data-kv-node="${name}"]` }],
    renderHTML: ({ node, HTMLAttributes }) => {
      const { text, picture } = shown(node.attrs)
      const heard =
        name === 'picture' ? { role: 'img', 'aria-label': text } : { role: 'group', 'aria-label': called }
      return [
        'div',
        mergeAttributes(HTMLAttributes, { ...heard, 'data-kv-node': name, class: 'kv-editor__leaf' }),
        ...(picture ? [['img', { src: picture, alt: '' }] as const] : []),
        ['span', {}, text],
      ]
    },
  })

/**
 * @param called what a picture is called, one that tells nothing, and somebody's own words where they are not known
 * @param wholes what is known of them
 */
export const documentNodes = (
  called: { picture: string; decoration: string; said: string },
  wholes: Wholes = {},
) => [
  doc,
  text,
  paragraph,
  heading,
  list('bulletList', 'ul', /^\s*[-*•]\s$/),
  list('orderedList', 'ol', /^1[.)]\s$/),
  listItem,
  blockquote,
  horizontalRule,
  hardBreak,
  ownLeaf('picture', ['picture', 'alt', 'caption'], called.picture, ({ picture = '', alt, caption }) => ({
    ...wholes[picture],
    // One that tells nothing is said to be that, and has a name nonetheless.
    text: [called.picture, alt || called.decoration, caption].filter(Boolean).join(' · '),
  })),
  ownLeaf(
    'said',
    ['contribution'],
    called.said,
    ({ contribution = '' }) => wholes[contribution] ?? { text: called.said },
  ),
]
