import { isBuiltin } from 'node:module'
import { dirname, join, relative } from 'node:path'
import { pathToFileURL } from 'node:url'
import { build } from 'vite'

// Puts a program together (`put-together.ts`): `node bundle-program.ts <JSON>`.

const { root, begins, outDir } = JSON.parse(process.argv[2] ?? '') as {
  root: string
  begins: Record<string, string>
  outDir: string
}

/** Each is asked for by where it lies, so that it is found from any folder. */
const libraries = {
  name: 'kampvuur-libraries',
  enforce: 'pre' as const,
  resolveId(id: string) {
    if (/^[./\0]/.test(id)) return undefined
    return { id: isBuiltin(id) ? id : import.meta.resolve(id), external: 'absolute' as const }
  },
}

/** What asks where it stands itself is answered where it stands in the checkout. */
const places = {
  name: 'kampvuur-places',
  enforce: 'pre' as const,
  transform(code: string, id: string) {
    if (relative(root, id).startsWith('..') || !code.includes('import.meta.')) return undefined
    return code
      .replaceAll('import.meta.dirname', JSON.stringify(dirname(id)))
      .replaceAll('import.meta.url', JSON.stringify(pathToFileURL(id).href))
  },
}

await build({
  root,
  configFile: false,
  publicDir: false,
  logLevel: 'error',
  plugins: [libraries, places],
  build: {
    ssr: true,
    target: 'node24',
    minify: false,
    sourcemap: true,
    outDir,
    emptyOutDir: false,
    rolldownOptions: {
      input: Object.fromEntries(Object.entries(begins).map(([name, file]) => [name, join(root, file)])),
      output: {
        entryFileNames: '[name].js',
        chunkFileNames: 'parts/[name]-[hash].js',
        // Where something failed is told by line: the lines themselves stand in the files, and would be held in memory for nothing.
        sourcemapExcludeSources: true,
      },
    },
  },
})
