// Enhancements only: every page works without them. KIT.md, "Islands", says which attribute does what.
import './styles/app.scss';
import { copyButtons } from './islands/copy';
import { characterCounts } from './islands/count';
import { sendOnce } from './islands/once';
import { passkey } from './islands/passkey';
import { printButtons } from './islands/print';
import { queueKeys } from './islands/queue';
import { quickExit } from './islands/quick-exit';

quickExit();
sendOnce();
passkey();
queueKeys();
copyButtons();
characterCounts();
printButtons();
for (const element of document.querySelectorAll<HTMLElement>('[data-needs-script][hidden]')) {
  element.hidden = false;
}
