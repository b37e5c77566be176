// Weighs the first load of each page, gzipped, against its budget. Needs a build.
import { readFileSync } from 'node:fs'
import { gzipSync } from 'node:zlib'

/** KB (1,000 bytes) of JavaScript that a page loads before it can be used; docs/performance.md. */
const budgets = { audience: 120, screen: 200, console: 250, studio: 250 }
const cssBudget = 16

const manifest = JSON.parse(readFileSync('dist/client/.vite/manifest.json', 'utf8'))
const weigh = (file) => gzipSync(readFileSync(`dist/client/${file}`), { level: 9 }).length / 1000

let over = 0
for (const [app, budget] of Object.entries(budgets)) {
  const scripts = new Set()
  const styles = new Set()
  const visit = (key) => {
    const chunk = manifest[key]
    if (scripts.has(chunk.file)) return
    scripts.add(chunk.file)
    for (const style of chunk.css ?? []) styles.add(style)
    for (const imported of chunk.imports ?? []) visit(imported)
  }
  visit(`${app}/index.html`)
  const sum = (files) => [...files].reduce((total, file) => total + weigh(file), 0)
  const [js, css] = [sum(scripts), sum(styles)]
  if (js > budget) over += 1
  const cssLimit = app === 'audience' ? cssBudget : Number.POSITIVE_INFINITY
  if (css > cssLimit) over += 1
  process.stdout.write(
    `budget: ${app} ${js.toFixed(1)} of ${budget} KB JavaScript, ${css.toFixed(1)} KB CSS\n`,
  )
}
process.exit(over === 0 ? 0 : 1)
