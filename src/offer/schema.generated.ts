/** Made by `npm run schema` from `schema.ts`. */
import type { JsonSchema } from '../yaml/json-schema.ts';

export const schema: JsonSchema = {
  "$schema": "http://json-schema.org/draft-07/schema#",
  "type": "object",
  "properties": {
    "format": {
      "type": "string",
      "const": "limpide/1"
    },
    "language": {
      "type": "string",
      "enum": [
        "fr",
        "en"
      ]
    },
    "address": {
      "type": "string",
      "enum": [
        "tu",
        "vous",
        "third"
      ]
    },
    "maker": {
      "type": "object",
      "properties": {
        "name": {
          "type": "string"
        },
        "craft": {
          "type": "string"
        },
        "sells": {
          "type": "string",
          "enum": [
            "object",
            "service",
            "teaching",
            "mixed"
          ]
        },
        "first_step": {
          "type": "object",
          "properties": {
            "how": {
              "type": "string"
            },
            "where": {
              "type": "string"
            },
            "delay": {
              "type": "string"
            }
          },
          "additionalProperties": false
        },
        "not_for": {
          "type": "string"
        },
        "limits": {
          "type": "array",
          "items": {
            "type": "string"
          }
        }
      },
      "additionalProperties": false
    },
    "pitch_before": {
      "type": "string"
    },
    "directions": {
      "type": "array",
      "items": {
        "type": "object",
        "properties": {
          "what": {
            "type": "string"
          },
          "last_paid": {
            "type": "object",
            "properties": {
              "client": {
                "type": "string"
              },
              "when": {
                "type": "string"
              }
            },
            "additionalProperties": false
          },
          "thread": {
            "type": "string"
          },
          "status": {
            "type": "string",
            "enum": [
              "tonight",
              "parked"
            ]
          }
        },
        "additionalProperties": false
      }
    },
    "passion": {
      "type": "object",
      "properties": {
        "spark": {
          "type": "string"
        },
        "infuses": {
          "type": "array",
          "items": {
            "type": "string"
          }
        },
        "refuses": {
          "type": "array",
          "items": {
            "type": "string"
          }
        },
        "polish": {
          "type": "array",
          "items": {
            "type": "object",
            "properties": {
              "detail": {
                "type": "string"
              },
              "noticed_by": {
                "type": "array",
                "items": {
                  "type": "string",
                  "pattern": "^[a-z][a-z0-9-]{0,63}$"
                }
              }
            },
            "additionalProperties": false
          }
        },
        "decisions": {
          "type": "array",
          "items": {
            "type": "object",
            "properties": {
              "what": {
                "type": "string"
              },
              "hours": {
                "type": "number",
                "minimum": 0
              },
              "sold": {
                "type": "number",
                "minimum": 0
              },
              "love": {
                "type": "integer",
                "minimum": 1,
                "maximum": 5
              },
              "decision": {
                "type": "string",
                "enum": [
                  "keep",
                  "rework",
                  "improve",
                  "set-aside"
                ]
              },
              "why": {
                "type": "string"
              },
              "evidence": {
                "type": "array",
                "items": {
                  "type": "string",
                  "pattern": "^[a-z][a-z0-9-]{0,63}$"
                }
              }
            },
            "additionalProperties": false
          }
        }
      },
      "additionalProperties": false
    },
    "clients": {
      "type": "array",
      "items": {
        "type": "object",
        "properties": {
          "id": {
            "type": "string",
            "pattern": "^[a-z][a-z0-9-]{0,63}$"
          },
          "who": {
            "type": "string"
          },
          "relation": {
            "type": "string",
            "enum": [
              "client",
              "prospect",
              "visitor",
              "recipient",
              "free-user",
              "friend",
              "family",
              "self"
            ]
          },
          "bought": {
            "type": "array",
            "items": {
              "type": "string"
            }
          },
          "since": {
            "type": "string"
          },
          "more_like": {
            "type": "boolean"
          },
          "why": {
            "type": "string"
          }
        },
        "additionalProperties": false
      }
    },
    "evidence": {
      "type": "array",
      "items": {
        "type": "object",
        "properties": {
          "id": {
            "type": "string",
            "pattern": "^[a-z][a-z0-9-]{0,63}$"
          },
          "client": {
            "type": "string",
            "pattern": "^[a-z][a-z0-9-]{0,63}$"
          },
          "sense": {
            "type": "string",
            "enum": [
              "said",
              "thought",
              "felt",
              "heard",
              "saw",
              "did",
              "paid"
            ]
          },
          "words": {
            "type": "string"
          },
          "source": {
            "type": "string",
            "enum": [
              "message",
              "conversation",
              "interview",
              "review",
              "comment",
              "survey",
              "sale",
              "observation",
              "fair"
            ]
          },
          "when": {
            "type": "string"
          },
          "second_hand": {
            "type": "boolean"
          },
          "gave": {
            "type": "string",
            "enum": [
              "time",
              "reputation",
              "money",
              "money-again"
            ]
          },
          "against": {
            "type": "array",
            "items": {
              "type": "string",
              "pattern": "^[a-z][a-z0-9-]{0,63}$"
            }
          },
          "answered": {
            "type": "string"
          },
          "by": {
            "type": "string",
            "enum": [
              "maker",
              "coach"
            ]
          },
          "consent": {
            "type": "object",
            "properties": {
              "scope": {
                "type": "string"
              },
              "on": {
                "type": "string",
                "pattern": "^\\d{4}-\\d{2}-\\d{2}$"
              }
            },
            "additionalProperties": false
          }
        },
        "additionalProperties": false
      }
    },
    "stories": {
      "type": "array",
      "items": {
        "type": "object",
        "properties": {
          "id": {
            "type": "string",
            "pattern": "^[a-z][a-z0-9-]{0,63}$"
          },
          "client": {
            "type": "string",
            "pattern": "^[a-z][a-z0-9-]{0,63}$"
          },
          "before": {
            "type": "string"
          },
          "moment": {
            "type": "string"
          },
          "after": {
            "type": "string"
          },
          "consent": {
            "type": "object",
            "properties": {
              "scope": {
                "type": "string"
              },
              "on": {
                "type": "string",
                "pattern": "^\\d{4}-\\d{2}-\\d{2}$"
              }
            },
            "additionalProperties": false
          }
        },
        "additionalProperties": false
      }
    },
    "events": {
      "type": "array",
      "items": {
        "type": "object",
        "properties": {
          "where": {
            "type": "string"
          },
          "when": {
            "type": "string"
          },
          "stopped": {
            "type": "integer",
            "minimum": 0,
            "maximum": 9007199254740991
          },
          "asked": {
            "type": "integer",
            "minimum": 0,
            "maximum": 9007199254740991
          },
          "bought": {
            "type": "integer",
            "minimum": 0,
            "maximum": 9007199254740991
          },
          "evidence": {
            "type": "array",
            "items": {
              "type": "string",
              "pattern": "^[a-z][a-z0-9-]{0,63}$"
            }
          }
        },
        "additionalProperties": false
      }
    },
    "places": {
      "type": "array",
      "items": {
        "type": "object",
        "properties": {
          "where": {
            "type": "string"
          },
          "came_for": {
            "type": "string"
          },
          "evidence": {
            "type": "array",
            "items": {
              "type": "string",
              "pattern": "^[a-z][a-z0-9-]{0,63}$"
            }
          }
        },
        "additionalProperties": false
      }
    },
    "profile": {
      "type": "object",
      "properties": {
        "text": {
          "type": "string"
        },
        "parts": {
          "type": "array",
          "items": {
            "type": "object",
            "properties": {
              "text": {
                "type": "string"
              },
              "evidence": {
                "type": "array",
                "items": {
                  "type": "string",
                  "pattern": "^[a-z][a-z0-9-]{0,63}$"
                }
              }
            },
            "additionalProperties": false
          }
        }
      },
      "additionalProperties": false
    },
    "service": {
      "type": "object",
      "properties": {
        "past": {
          "type": "object",
          "properties": {
            "text": {
              "type": "string"
            },
            "evidence": {
              "type": "array",
              "items": {
                "type": "string",
                "pattern": "^[a-z][a-z0-9-]{0,63}$"
              }
            }
          },
          "additionalProperties": false
        },
        "present": {
          "type": "object",
          "properties": {
            "text": {
              "type": "string"
            },
            "evidence": {
              "type": "array",
              "items": {
                "type": "string",
                "pattern": "^[a-z][a-z0-9-]{0,63}$"
              }
            }
          },
          "additionalProperties": false
        },
        "future": {
          "type": "object",
          "properties": {
            "text": {
              "type": "string"
            },
            "self_image": {
              "type": "string"
            },
            "evidence": {
              "type": "array",
              "items": {
                "type": "string",
                "pattern": "^[a-z][a-z0-9-]{0,63}$"
              }
            }
          },
          "additionalProperties": false
        },
        "for_whom": {
          "type": "string",
          "enum": [
            "buyer",
            "gift",
            "both"
          ]
        },
        "expected_buyer": {
          "type": "string"
        },
        "feelings": {
          "type": "array",
          "items": {
            "type": "object",
            "properties": {
              "word": {
                "type": "string"
              },
              "evidence": {
                "type": "array",
                "items": {
                  "type": "string",
                  "pattern": "^[a-z][a-z0-9-]{0,63}$"
                }
              }
            },
            "additionalProperties": false
          }
        },
        "instead": {
          "type": "array",
          "items": {
            "type": "object",
            "properties": {
              "what": {
                "type": "string"
              },
              "costs": {
                "type": "string"
              }
            },
            "additionalProperties": false
          }
        },
        "ladder": {
          "type": "object",
          "properties": {
            "feature": {
              "type": "string"
            },
            "allows": {
              "type": "string"
            },
            "changes": {
              "type": "string"
            },
            "feels": {
              "type": "string"
            },
            "occasion": {
              "type": "string"
            },
            "says": {
              "type": "string"
            },
            "to_whom": {
              "type": "string"
            },
            "remains": {
              "type": "string"
            }
          },
          "additionalProperties": false
        },
        "statement": {
          "type": "object",
          "properties": {
            "audience": {
              "type": "string"
            },
            "situation": {
              "type": "string"
            },
            "means": {
              "type": "string"
            },
            "change": {
              "type": "string"
            },
            "feeling": {
              "type": "string"
            },
            "evidence": {
              "type": "array",
              "items": {
                "type": "string",
                "pattern": "^[a-z][a-z0-9-]{0,63}$"
              }
            },
            "turn": {
              "type": "integer",
              "minimum": 1,
              "maximum": 3
            },
            "own": {
              "type": "string"
            }
          },
          "additionalProperties": false
        }
      },
      "additionalProperties": false
    },
    "hypotheses": {
      "type": "array",
      "items": {
        "type": "object",
        "properties": {
          "id": {
            "type": "string",
            "pattern": "^[a-z][a-z0-9-]{0,63}$"
          },
          "belief": {
            "type": "string"
          },
          "from": {
            "type": "array",
            "items": {
              "type": "string",
              "pattern": "^[a-z][a-z0-9-]{0,63}$"
            }
          },
          "weight": {
            "type": "integer",
            "minimum": 1,
            "maximum": 3
          },
          "test": {
            "type": "object",
            "properties": {
              "how": {
                "type": "string"
              },
              "people": {
                "type": "string"
              },
              "measure": {
                "type": "string"
              },
              "at_least": {
                "type": "number",
                "minimum": 0
              },
              "of": {
                "type": "number",
                "minimum": 0
              },
              "set_on": {
                "type": "string",
                "pattern": "^\\d{4}-\\d{2}-\\d{2}$"
              },
              "by": {
                "type": "string",
                "pattern": "^\\d{4}-\\d{2}-\\d{2}$"
              }
            },
            "additionalProperties": false
          },
          "result": {
            "type": "object",
            "properties": {
              "on": {
                "type": "string",
                "pattern": "^\\d{4}-\\d{2}-\\d{2}$"
              },
              "observed": {
                "type": "number",
                "minimum": 0
              },
              "learned": {
                "type": "string"
              },
              "decision": {
                "type": "string",
                "enum": [
                  "keep",
                  "change",
                  "stop",
                  "retest"
                ]
              }
            },
            "additionalProperties": false
          }
        },
        "additionalProperties": false
      }
    },
    "price": {
      "type": "array",
      "items": {
        "type": "object",
        "properties": {
          "what": {
            "type": "string"
          },
          "amount": {
            "type": "number",
            "minimum": 0
          },
          "currency": {
            "type": "string"
          },
          "per": {
            "type": "string"
          },
          "hours": {
            "type": "number",
            "minimum": 0
          },
          "worth": {
            "type": "string"
          }
        },
        "additionalProperties": false
      }
    },
    "relationship": {
      "type": "object",
      "properties": {
        "holds_me_back": {
          "type": "string"
        },
        "thanks": {
          "type": "string"
        },
        "listening": {
          "type": "object",
          "properties": {
            "how": {
              "type": "string"
            },
            "when": {
              "type": "string"
            }
          },
          "additionalProperties": false
        },
        "next": {
          "type": "array",
          "items": {
            "type": "object",
            "properties": {
              "id": {
                "type": "string",
                "pattern": "^[a-z][a-z0-9-]{0,63}$"
              },
              "name": {
                "type": "string"
              },
              "kind": {
                "type": "string",
                "enum": [
                  "complement",
                  "training",
                  "next-level",
                  "refill",
                  "other"
                ]
              },
              "serves": {
                "type": "array",
                "items": {
                  "type": "string"
                }
              },
              "when": {
                "type": "string"
              },
              "status": {
                "type": "string",
                "enum": [
                  "idea",
                  "offered",
                  "bought"
                ]
              }
            },
            "additionalProperties": false
          }
        }
      },
      "additionalProperties": false
    },
    "open_questions": {
      "type": "array",
      "items": {
        "type": "object",
        "properties": {
          "text": {
            "type": "string"
          },
          "ask": {
            "type": "string"
          },
          "of": {
            "type": "string",
            "pattern": "^[a-z][a-z0-9-]{0,63}$"
          }
        },
        "additionalProperties": false
      }
    },
    "answers": {
      "type": "object",
      "propertyNames": {
        "type": "string"
      },
      "additionalProperties": {
        "anyOf": [
          {
            "type": "string"
          },
          {
            "type": "number"
          },
          {
            "type": "boolean"
          },
          {
            "type": "array",
            "items": {
              "type": "string"
            }
          },
          {
            "type": "array",
            "items": {
              "type": "object",
              "propertyNames": {
                "type": "string"
              },
              "additionalProperties": {
                "anyOf": [
                  {
                    "type": "string"
                  },
                  {
                    "type": "number"
                  },
                  {
                    "type": "boolean"
                  },
                  {
                    "type": "array",
                    "items": {
                      "type": "string"
                    }
                  }
                ]
              }
            }
          }
        ]
      }
    },
    "history": {
      "type": "array",
      "items": {
        "type": "object",
        "properties": {
          "on": {
            "type": "string",
            "pattern": "^\\d{4}-\\d{2}-\\d{2}$"
          },
          "statement": {
            "type": "string"
          },
          "clarity": {
            "type": "integer",
            "minimum": 0,
            "maximum": 100
          },
          "added": {
            "type": "integer",
            "minimum": 0,
            "maximum": 9007199254740991
          },
          "changed": {
            "type": "integer",
            "minimum": 0,
            "maximum": 9007199254740991
          },
          "removed": {
            "type": "integer",
            "minimum": 0,
            "maximum": 9007199254740991
          }
        },
        "additionalProperties": false
      }
    },
    "progress": {
      "type": "object",
      "properties": {
        "script": {
          "type": "string"
        },
        "answered": {
          "type": "array",
          "items": {
            "type": "string"
          }
        },
        "skipped": {
          "type": "array",
          "items": {
            "type": "string"
          }
        },
        "unknown": {
          "type": "array",
          "items": {
            "type": "string"
          }
        },
        "to_confirm": {
          "type": "array",
          "items": {
            "type": "string"
          }
        },
        "by_coach": {
          "type": "array",
          "items": {
            "type": "string"
          }
        },
        "parked": {
          "type": "object",
          "propertyNames": {
            "type": "string"
          },
          "additionalProperties": {}
        },
        "others": {
          "type": "object",
          "propertyNames": {
            "type": "string"
          },
          "additionalProperties": {
            "type": "object",
            "properties": {
              "script": {
                "type": "string"
              },
              "answered": {
                "type": "array",
                "items": {
                  "type": "string"
                }
              },
              "skipped": {
                "type": "array",
                "items": {
                  "type": "string"
                }
              },
              "unknown": {
                "type": "array",
                "items": {
                  "type": "string"
                }
              },
              "to_confirm": {
                "type": "array",
                "items": {
                  "type": "string"
                }
              },
              "by_coach": {
                "type": "array",
                "items": {
                  "type": "string"
                }
              },
              "parked": {
                "type": "object",
                "propertyNames": {
                  "type": "string"
                },
                "additionalProperties": {}
              }
            },
            "additionalProperties": false
          }
        }
      },
      "additionalProperties": false
    },
    "end": {
      "type": "object",
      "properties": {
        "answers": {
          "type": "integer",
          "minimum": 0,
          "maximum": 9007199254740991
        }
      },
      "required": [
        "answers"
      ],
      "additionalProperties": false
    }
  },
  "required": [
    "format",
    "language"
  ],
  "additionalProperties": false
};
