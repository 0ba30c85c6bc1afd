import { Drawing } from '../../../design/index.ts'

/** The do-book, lying open: a chair drawn on one side, and room to write on the other. */
export const Book = () => (
  <Drawing class="kv-book" viewBox="0 0 240 158">
    <path d="M11 36Q8 92 10 144Q66 134 119 151Q176 133 231 145Q229 90 230 37" class="kv-draw__none" />
    <path d="M18 29Q70 17 120 37Q119 92 120 142Q68 124 17 136Q20 82 18 29z" />
    <path d="M120 37Q168 16 222 30Q220 84 223 137Q170 123 120 142Q121 90 120 37z" />
    <path
      class="kv-draw__none kv-draw__open"
      d="M53 56Q52 74 54 90Q68 88 84 91Q82 74 83 57M54 66Q69 64 83 67M54 90Q47 97 43 103Q60 101 79 105Q82 97 84 91M43 103Q44 112 43 121M79 105Q78 114 79 123M84 91Q85 102 84 112"
    />
    <path
      class="kv-draw__none"
      d="M138 54Q160 45 184 46M138 68Q166 58 204 60M138 82Q158 75 176 74M138 110Q162 102 204 104"
    />
    <path d="M183 96Q205 68 226 43Q231 44 234 49Q213 75 191 101Q187 104 181 105Q181 100 183 96z" />
    <path class="kv-draw__none" d="M183 96Q188 97 191 101M221 49Q225 51 228 55" />
  </Drawing>
)
