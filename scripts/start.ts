import { endWithParent } from './bootstrap/with-parent.ts'
import { buildWeb } from './build-web.ts'

/** npm start: the web page built if its sources changed, then the program itself, in this process. */
endWithParent()
const built = await buildWeb()
if (built !== 0) process.exit(built)
await import('../server/main.ts')
