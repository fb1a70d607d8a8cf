// The test command brings its own browser (test/support/browsers.mjs): nothing is downloaded at install.
module.exports = { skipDownload: true };
