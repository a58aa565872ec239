import './styles/tokens.css';
import './styles/base.css';
import './styles/shell.css';
import './styles/ui.css';

import { render } from 'preact';

import { App } from './app.tsx';
import { keepOffline } from './offline.ts';
import { applyTheme } from './theme.ts';

applyTheme();
const root = document.getElementById('app');
if (root) render(<App />, root);
addEventListener('load', () => void keepOffline());
