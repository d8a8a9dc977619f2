# SPDX-License-Identifier: GPL-3.0-or-later
"""A running tributary-sandbox, and the official Python client pointed at it."""
import json
import os
import subprocess
import tempfile

import stripe

# As the API writes them; Python's own True goes out as "True", which is taken, too (tests/sandbox/forms.cpp).
YES, NO = "true", "false"


class Sandbox:
    """Starts the program on a free port over HTTPS; it ends with the object, or with this process."""

    def __init__(self, *options):
        self._folder = tempfile.TemporaryDirectory()
        program = os.path.join(os.environ["TRIBUTARY_BIN"], "tributary-sandbox")
        self._process = subprocess.Popen(
            [program, "--port", "0", "--data", self._folder.name, "--until-stdin-closes", *options],
            stdin=subprocess.PIPE, stdout=subprocess.PIPE)
        line = json.loads(self._process.stdout.readline())
        self.url, self.key, self.account = line["url"], line["platform_key"], line["platform_account"]
        stripe.api_key = self.key
        stripe.api_base = stripe.upload_api_base = self.url
        stripe.ca_bundle_path = line["ca_file"]
        stripe.api_version = "2026-07-29.dahlia"
        stripe.max_network_retries = 0

    def close(self):
        self._process.stdin.close()
        self._process.wait(timeout=30)
        self._process.stdout.close()
        self._folder.cleanup()

    def call(self, method, path, **parameters):
        """A call under /_sandbox, which the client does not know."""
        requestor = stripe.api_requestor.APIRequestor()
        response, _ = requestor.request(method, "/_sandbox/" + path, parameters)
        return response.data

    def advance(self, seconds):
        return self.call("post", "clock", advance=seconds)["now"]

    def account_where(self, fits):
        """The first connected account for which `fits` is true."""
        for account in stripe.Account.list(limit=100).auto_paging_iter():
            if fits(account):
                return account
        raise AssertionError("the seed has no such account")
