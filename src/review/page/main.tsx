import { render } from 'preact';
import './styles/page.css';
import { App } from './app.js';
import { connect } from './server/connect.js';
import { takeToken } from './server/take-token.js';

render(<App server={connect(takeToken())} />, document.getElementById('page')!);
