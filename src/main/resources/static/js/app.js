import { startMenus } from "./menus.js";
import { startForms } from "./forms.js";
import { startDrafts } from "./drafts.js";
import { startShortcuts } from "./shortcuts.js";

startMenus();
startForms();
startDrafts();
startShortcuts();
