/** @file Draws media/icon.svg into media/icon.png, which the extension's page needs: `node client/scripts/icon.mjs`. */
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { chromium } from 'playwright-core';

const file = (name) => fileURLToPath(new URL(`../media/${name}`, import.meta.url));
const browser = await chromium.launch({ executablePath: '/usr/bin/chromium', args: ['--no-sandbox'] });
const page = await browser.newPage({ viewport: { width: 256, height: 256 } });
await page.setContent(`<body style="margin:0">${readFileSync(file('icon.svg'), 'utf8')}</body>`);
await page.screenshot({ path: file('icon.png'), omitBackground: true });
await browser.close();
